/** An example, docs/crawlers.md: Khabar as a parse filter of Apache Nutch. */
@NullMarked
package io.github.khabar.nutch;

import org.jspecify.annotations.NullMarked;
