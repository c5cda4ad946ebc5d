package io.hanjul.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * A test that lets PostgreSQL or Redis stand still, on a server that only such tests use: there a store that is silent
 * for as long as the product waits by default is away, which to any other test would be a moment in which the machine
 * has something else to do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@TestPropertySource(
        properties = {
            "hanjul.data=" + StandstillTest.FOLDER,
            "hanjul.redis.answer-limit=" + StandstillTest.REDIS,
            "hanjul.database.silence=" + StandstillTest.DATABASE,
            "hanjul.database.pulse=25ms"
        })
public @interface StandstillTest {

    /** Where its servers have their data. */
    String FOLDER = "target/it-data/standstill";

    /** How long Redis may take, as by default. */
    String REDIS = "200ms";

    /** How long PostgreSQL may be silent, as by default. */
    String DATABASE = "150ms";
}
