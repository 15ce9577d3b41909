/** The command line: its commands and their options. */
@NullMarked
package io.github.khabar.cli;

import org.jspecify.annotations.NullMarked;
