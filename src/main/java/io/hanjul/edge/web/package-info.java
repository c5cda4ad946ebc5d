/** Addresses that belong to no module: the time, the documentation, and the shell of the pages. */
@NullMarked
package io.hanjul.edge.web;

import org.jspecify.annotations.NullMarked;
