/** The pages and lines that the command line is given: files, folders, lists, standard input. */
@NullMarked
package io.github.khabar.cli.input;

import org.jspecify.annotations.NullMarked;
