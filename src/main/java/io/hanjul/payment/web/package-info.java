/** What gateways tell of their own accord, over HTTP. */
@NullMarked
package io.hanjul.payment.web;

import org.jspecify.annotations.NullMarked;
