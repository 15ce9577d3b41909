/** Dates in Arabic text, and the choice of a page's publication date. */
@NullMarked
package io.github.khabar.date;

import org.jspecify.annotations.NullMarked;
