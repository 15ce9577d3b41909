/**
 * The one vocabulary: each spelling that more than one strategy reads stands here once, in word
 * lists beside these classes.
 *
 * <p>Not exported. A record a list; what a strategy makes of the words is its own affair.
 */
@NullMarked
package io.github.khabar.words;

import org.jspecify.annotations.NullMarked;
