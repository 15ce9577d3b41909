/** What letters, spaces and words are, below every reader of them. */
@NullMarked
package io.github.khabar.words;

import org.jspecify.annotations.NullMarked;
