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
@TestPropertySource(
        properties = {
            "hanjul.data=target/it-data/beside",
            // What becomes of answers that are late is tested on the other server; here a moment in which the machine
            // has something else to do is no outage.
            "hanjul.redis.answer-limit=5s",
            "hanjul.database.silence=5s"
        })
@Execution(ExecutionMode.CONCURRENT)
public @interface BesideTest {}
