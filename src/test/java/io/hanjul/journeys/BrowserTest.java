package io.hanjul.journeys;

import io.hanjul.testing.BesideTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A test in a real Chromium; each method of it in browsers of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BesideTest
@DisabledIfSystemProperty(named = "web.skip", matches = "true", disabledReason = "the pages were not built")
@interface BrowserTest {}
