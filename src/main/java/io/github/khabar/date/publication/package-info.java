/**
 * The choice of a page's publication date: candidates from metadata, text and address, and their
 * vote.
 */
@NullMarked
package io.github.khabar.date.publication;

import org.jspecify.annotations.NullMarked;
