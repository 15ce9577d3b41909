package io.github.khabar.boilerplate.rules;

import io.github.khabar.page.Label;

/**
 * What a rule says of a block.
 *
 * @param label the block's label
 * @param reason why, for people
 */
record Decision(Label label, String reason) {}
