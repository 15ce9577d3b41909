/** Reads a line into items, left to right: markers, names, titles, organizations, places, dates. */
@NullMarked
package io.github.khabar.byline.item;

import org.jspecify.annotations.NullMarked;
