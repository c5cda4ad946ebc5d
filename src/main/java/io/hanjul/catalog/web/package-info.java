/** The catalogue over HTTP. */
@NullMarked
package io.hanjul.catalog.web;

import org.jspecify.annotations.NullMarked;
