/** The waiting room over HTTP. */
@NullMarked
package io.hanjul.waitingroom.web;

import org.jspecify.annotations.NullMarked;
