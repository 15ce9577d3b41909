/** The word lists that bylines are read with, and what a word is by them or by its form. */
@NullMarked
package io.github.khabar.byline.lexicon;

import org.jspecify.annotations.NullMarked;
