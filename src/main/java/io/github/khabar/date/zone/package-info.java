/** The clock of a time zone, by the newest rules at hand. */
@NullMarked
package io.github.khabar.date.zone;

import org.jspecify.annotations.NullMarked;
