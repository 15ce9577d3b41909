/** The command line. */
@NullMarked
package io.github.khabar.cli;

import org.jspecify.annotations.NullMarked;
