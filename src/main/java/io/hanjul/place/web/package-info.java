/** Places and layouts over HTTP. */
@NullMarked
package io.hanjul.place.web;

import org.jspecify.annotations.NullMarked;
