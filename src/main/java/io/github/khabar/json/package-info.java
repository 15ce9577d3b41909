/** How Khabar writes JSON. Not exported. */
@NullMarked
package io.github.khabar.json;

import org.jspecify.annotations.NullMarked;
