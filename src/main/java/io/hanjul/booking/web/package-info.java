/** The purchase over HTTP. */
@NullMarked
package io.hanjul.booking.web;

import org.jspecify.annotations.NullMarked;
