package io.hanjul.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.test.context.TestPropertySource;

/**
 * A test that mostly waits, and asks for nothing that a loaded machine cannot give: it runs beside all the others,
 * against a whole server that only such tests use.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@TestPropertySource(properties = "hanjul.data=target/it-data/beside")
@Execution(ExecutionMode.CONCURRENT)
public @interface BesideTest {}
