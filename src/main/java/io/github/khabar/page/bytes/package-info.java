/** Tells which charset bytes are in, and decodes them. */
@NullMarked
package io.github.khabar.page.bytes;

import org.jspecify.annotations.NullMarked;
