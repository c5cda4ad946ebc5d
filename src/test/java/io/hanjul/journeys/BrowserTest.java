package io.hanjul.journeys;

import io.hanjul.testing.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * A test in a real Chromium against the whole server. Much of such a test is waiting, and nothing in it is a race: the
 * build runs two at a time, after all others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@Tag("browser")
@DisabledIfSystemProperty(named = "web.skip", matches = "true", disabledReason = "the pages were not built")
@interface BrowserTest {}
