/** Rehearsals over HTTP. */
@NullMarked
package io.hanjul.rehearsal.web;

import org.jspecify.annotations.NullMarked;
