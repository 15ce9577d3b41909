/** Where a page's story stands among its blocks: asked by whoever looks for what stands near it. */
@NullMarked
package io.github.khabar.story;

import org.jspecify.annotations.NullMarked;
