/** What tells that a passage is no news, but an offer, an entry, a record, a rule or posts. */
@NullMarked
package io.github.khabar.boilerplate.genre;

import org.jspecify.annotations.NullMarked;
