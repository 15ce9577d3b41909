/**
 * What to believe of the much that a page declares about its story: one site name, one section, its
 * tags, its image, its address. Not exported: {@code Article} has the answers.
 */
@NullMarked
package io.github.khabar.metadata;

import org.jspecify.annotations.NullMarked;
