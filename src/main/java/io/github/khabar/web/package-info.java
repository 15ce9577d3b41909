/** What addresses of the web are and how they are resolved, whoever reads them. */
@NullMarked
package io.github.khabar.web;

import org.jspecify.annotations.NullMarked;
