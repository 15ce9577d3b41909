/** How the words of a date stand together: from tokens to the parts of a date and a draft of it. */
@NullMarked
package io.github.khabar.date.grammar;

import org.jspecify.annotations.NullMarked;
