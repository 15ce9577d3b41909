/**
 * What is read: a {@link io.github.khabar.page.Page} of {@link io.github.khabar.page.Block blocks}
 * and its metadata, and the labels that a boilerplate remover gives.
 */
@NullMarked
package io.github.khabar.page;

import org.jspecify.annotations.NullMarked;
