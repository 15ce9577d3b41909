/**
 * What the command line says to the person before it: streams, status line, problems, its version.
 */
@NullMarked
package io.github.khabar.cli.terminal;

import org.jspecify.annotations.NullMarked;
