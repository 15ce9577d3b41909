/** How much each block looks like a part of the story, by learnt weights: a second opinion. */
@NullMarked
package io.github.khabar.boilerplate.weighing;

import org.jspecify.annotations.NullMarked;
