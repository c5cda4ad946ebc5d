package io.hanjul.journeys;

import io.hanjul.testing.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.test.context.TestPropertySource;

/**
 * A test in a real Chromium, against a whole server that only such tests use. Much of such a test is waiting, and
 * nothing in it is a race: two at a time run beside all the others, each method in browsers of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@TestPropertySource(properties = "hanjul.data=target/it-data/browser")
@Execution(ExecutionMode.CONCURRENT)
@DisabledIfSystemProperty(named = "web.skip", matches = "true", disabledReason = "the pages were not built")
@interface BrowserTest {}
