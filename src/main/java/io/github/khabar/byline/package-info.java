/** Bylines: who wrote, edited, translated or photographed a story, for which desk and agency. */
@NullMarked
package io.github.khabar.byline;

import org.jspecify.annotations.NullMarked;
