/** The names a page's own outlet goes by, and where a page says them. */
@NullMarked
package io.github.khabar.byline.outlet;

import org.jspecify.annotations.NullMarked;
