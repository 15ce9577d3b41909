/** Every number that the rules go by, each once, with why it is what it is. */
@NullMarked
package io.github.khabar.boilerplate.thresholds;

import org.jspecify.annotations.NullMarked;
