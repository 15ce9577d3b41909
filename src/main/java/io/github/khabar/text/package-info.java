/** Arabic text: folding with an offset map, and the word lists that the strategies read. */
@NullMarked
package io.github.khabar.text;

import org.jspecify.annotations.NullMarked;
