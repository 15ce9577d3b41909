/** Which of a page's prose is its story, which headline is the story's, and whether it is one. */
@NullMarked
package io.github.khabar.boilerplate.story;

import org.jspecify.annotations.NullMarked;
