/** One line as words and marks, and the words and phrases of lists found in it. */
@NullMarked
package io.github.khabar.byline.line;

import org.jspecify.annotations.NullMarked;
