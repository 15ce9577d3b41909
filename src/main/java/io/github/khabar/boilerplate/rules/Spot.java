package io.github.khabar.boilerplate.rules;

import io.github.khabar.boilerplate.features.BlockFeatures;

/**
 * The place that a rule looks at.
 *
 * @param position the block's position
 * @param block the block
 * @param neighbour the position of the nearest block of the story; the block's own where there is
 *     no story
 */
record Spot(int position, BlockFeatures block, int neighbour) {}
