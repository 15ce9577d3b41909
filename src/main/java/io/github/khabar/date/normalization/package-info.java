/** From a draft to a day: years that were not written, calendars, relative days, doubts. */
@NullMarked
package io.github.khabar.date.normalization;

import org.jspecify.annotations.NullMarked;
