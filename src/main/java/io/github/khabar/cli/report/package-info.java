/** The report of {@code khabar explain}: one HTML page on what became of a page. */
@NullMarked
package io.github.khabar.cli.report;

import org.jspecify.annotations.NullMarked;
