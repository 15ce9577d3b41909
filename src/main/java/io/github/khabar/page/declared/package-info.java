/** Reads what a page declares about itself: meta elements, JSON-LD, microdata. */
@NullMarked
package io.github.khabar.page.declared;

import org.jspecify.annotations.NullMarked;
