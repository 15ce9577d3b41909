/** The words of a page and what the word lists say of them: phrases, dates, openings, endings. */
@NullMarked
package io.github.khabar.boilerplate.language;

import org.jspecify.annotations.NullMarked;
