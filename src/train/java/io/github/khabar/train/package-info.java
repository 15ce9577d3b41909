/** Learns the weights of the blocks' cues from pages whose story is known. */
@NullMarked
package io.github.khabar.train;

import org.jspecify.annotations.NullMarked;
