/**
 * Every number that the rules go by, each once, with why it is what it is and how much hangs on it.
 *
 * <p>How much was measured on 451 pages: all Arabic ones of the corpus, the cases and the tests,
 * and a third of those in other languages. Each number was taken a fifth down and up, at least by
 * one: "at 3, 25 differ (5 worse, 8 better)" means that 25 pages have another headline or text
 * then, 5 of them further from the right one and 8 nearer. "The same from 6 to 14" means that no
 * page differs there; the ends are the furthest values that were tried.
 */
@NullMarked
package io.github.khabar.boilerplate.thresholds;

import org.jspecify.annotations.NullMarked;
