/** Pages written otherwise that say the same: the article must be the same. */
package io.github.khabar.metamorphic;
