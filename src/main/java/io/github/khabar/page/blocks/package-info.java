/** Cuts markup into blocks, each in its container. */
@NullMarked
package io.github.khabar.page.blocks;

import org.jspecify.annotations.NullMarked;
