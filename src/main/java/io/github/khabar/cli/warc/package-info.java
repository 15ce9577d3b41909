/** Pages out of WARC files, whole and damaged. */
@NullMarked
package io.github.khabar.cli.warc;

import org.jspecify.annotations.NullMarked;
