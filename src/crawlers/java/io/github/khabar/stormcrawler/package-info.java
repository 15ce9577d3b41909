/** An example, docs/crawlers.md: Khabar as a filter of StormCrawler's parser. */
@NullMarked
package io.github.khabar.stormcrawler;

import org.jspecify.annotations.NullMarked;
