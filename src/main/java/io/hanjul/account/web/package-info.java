/** Accounts over HTTP. */
@NullMarked
package io.hanjul.account.web;

import org.jspecify.annotations.NullMarked;
