/** The words of dates, and a text cut into tokens that know what their words can mean. */
@NullMarked
package io.github.khabar.date.language;

import org.jspecify.annotations.NullMarked;
