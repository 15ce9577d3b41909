/** What a site prints on page after page: learnt, written, read, and found again. */
@NullMarked
package io.github.khabar.boilerplate.site;

import org.jspecify.annotations.NullMarked;
