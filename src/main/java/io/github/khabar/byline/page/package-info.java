/** Where bylines stand on a page, and which of them says who the story is by. */
@NullMarked
package io.github.khabar.byline.page;

import org.jspecify.annotations.NullMarked;
