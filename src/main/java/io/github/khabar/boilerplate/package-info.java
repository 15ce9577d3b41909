/** Boilerplate removal: which blocks of a page are the story, and why the others are not. */
@NullMarked
package io.github.khabar.boilerplate;

import org.jspecify.annotations.NullMarked;
