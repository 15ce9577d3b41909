/** The front door: a parser that turns an Arabic news page into an article. */
@NullMarked
package io.github.khabar;

import org.jspecify.annotations.NullMarked;
