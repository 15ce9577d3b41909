/** Says whether a line's items make a byline, and whose. */
@NullMarked
package io.github.khabar.byline.grammar;

import org.jspecify.annotations.NullMarked;
