/** A run over many pages: threads, progress, counts, summary. */
@NullMarked
package io.github.khabar.cli.run;

import org.jspecify.annotations.NullMarked;
