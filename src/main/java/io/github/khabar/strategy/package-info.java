/** What strategies have in common that are made of others. */
@NullMarked
package io.github.khabar.strategy;

import org.jspecify.annotations.NullMarked;
