package io.hanjul.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
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
@ResourceLock(value = BesideTest.ROOMS, mode = ResourceAccessMode.READ)
public @interface BesideTest {

    /** All rooms of that server: whoever does something to each of them takes this lock, and is alone with them. */
    String ROOMS = "rooms of the server beside";
}
