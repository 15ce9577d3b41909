/**
 * Reads a page's elements one at a time: the walk over them, what their attributes and styles say,
 * their text.
 */
@NullMarked
package io.github.khabar.page.dom;

import org.jspecify.annotations.NullMarked;
