/**
 * An example, docs/spark.md: pages of a folder or of WARC files to rows of articles, on Apache
 * Spark.
 */
@NullMarked
package io.github.khabar.spark;

import org.jspecify.annotations.NullMarked;
