/** The door over HTTP. */
@NullMarked
package io.hanjul.door.web;

import org.jspecify.annotations.NullMarked;
