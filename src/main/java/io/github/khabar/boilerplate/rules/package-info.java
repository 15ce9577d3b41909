/**
 * Which label each block gets, once it is known where the story is. The first decision on a block
 * stands, so that the order is this:
 *
 * <ol>
 *   <li>the headline and its prints, the story's prose and its prints (StoryLabeller)
 *   <li>above and below the prose: furniture, and lines of the story's own, which say how far it
 *       reaches (EdgeRules)
 *   <li>inside it, whole boxes: polls, embedded posts, forms, tables of contents, pull quotes
 *       (BoxRules)
 *   <li>inside it, line by line: cells of a table, furniture, dates, other stories, stray prose,
 *       names; what is left is the story's (InsideRules)
 *   <li>all that is left of the page gets a name (Surroundings)
 *   <li>a block without a label is no part of the story
 * </ol>
 *
 * <p>Each of them lists its rules in the order in which they are asked; a rule looks and changes
 * nothing.
 */
@NullMarked
package io.github.khabar.boilerplate.rules;

import org.jspecify.annotations.NullMarked;
