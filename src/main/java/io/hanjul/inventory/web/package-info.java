/** The stock over HTTP. */
@NullMarked
package io.hanjul.inventory.web;

import org.jspecify.annotations.NullMarked;
