/** How the command line writes articles, and where to: standard output, or a file each. */
@NullMarked
package io.github.khabar.cli.output;

import org.jspecify.annotations.NullMarked;
