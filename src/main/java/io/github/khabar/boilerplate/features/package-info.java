/** What can be seen on a page before anything is decided: of each block, and of all together. */
@NullMarked
package io.github.khabar.boilerplate.features;

import org.jspecify.annotations.NullMarked;
