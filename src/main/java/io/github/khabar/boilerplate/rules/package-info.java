/** Which label each block gets, once it is known where the story is. */
@NullMarked
package io.github.khabar.boilerplate.rules;

import org.jspecify.annotations.NullMarked;
