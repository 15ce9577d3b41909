/** Cuts stripped text into blocks, the lines of a paragraph that a program broke joined again. */
@NullMarked
package io.github.khabar.page.lines;

import org.jspecify.annotations.NullMarked;
