/** Targets of the fuzzer: what any input must come out of without an exception. */
@NullMarked
package io.github.khabar.fuzz;

import org.jspecify.annotations.NullMarked;
