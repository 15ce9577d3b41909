/** What addresses of the web are and how they are resolved, and pages that Khabar writes for it. */
@NullMarked
package io.github.khabar.web;

import org.jspecify.annotations.NullMarked;
