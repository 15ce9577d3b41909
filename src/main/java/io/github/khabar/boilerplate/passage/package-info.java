/** Which blocks of prose read on from one another, and what stands between them. */
@NullMarked
package io.github.khabar.boilerplate.passage;

import org.jspecify.annotations.NullMarked;
