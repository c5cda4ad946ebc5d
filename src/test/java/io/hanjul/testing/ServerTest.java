package io.hanjul.testing;

import io.hanjul.Hanjul;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole server on a free port, with real PostgreSQL and Redis. All such tests of a run share one
 * context and one database that was empty when the run began, so each test makes what it needs under names of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Hanjul.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "hanjul.data=" + ServerTestData.FOLDER,
            "hanjul.embedded.binaries=target/embedded",
            "hanjul.secrets.gateway-accounts.hall=test_ck_of_a_hall:test_sk_of_a_hall",
            "hanjul.account.hash-memory-kib=64",
            "hanjul.account.hash-iterations=1",
            // All tests come from one address.
            "hanjul.account.attempts-per-address=1000000",
            "hanjul.waitingroom.joins-per-address=1000000",
            "hanjul.waitingroom.recovery.length=6s",
            // A room that is taken out of the database is forgotten as by a node that starts anew.
            "hanjul.waitingroom.recovery.remembered=0s",
            "hanjul.edge.trusted-proxies=" + ServerTest.PROXY,
            "hanjul.rehearsal.crowd-address=" + ServerTest.PROXY,
            "hanjul.rehearsal.crowd-pace=0.1",
            "hanjul.demo=false",
            // A moment in which the machine has something else to do is no outage; outages are for StandstillTest.
            "hanjul.redis.answer-limit=5s",
            "hanjul.database.silence=5s",
            // So it need not be asked for forty times a second, by each server of the tests, whether it has answered.
            "hanjul.database.pulse=250ms",
            // What two lanes do to each other is tested on the smallest machine, too.
            "hanjul.inventory.lanes=2",
            // Tests of one server make the gateway silent on purpose; its first ten calls may be mostly those.
            "hanjul.payment.breaker-calls=1000",
            // What an answer of the gateway is waited for with must not run out while a test does something meanwhile.
            "hanjul.payment.read-timeout=25s",
            "hanjul.payment.step-limit=27s",
            "hanjul.payment.call-limit=30s",
            // So many do so much at a time that a connection may be long in coming.
            "spring.datasource.hikari.connection-timeout=10000"
        })
@ContextConfiguration(initializers = ServerTestData.class)
@Import(TestFixtures.class)
@ExtendWith({BooksInOrder.class, OpenedRooms.class})
public @interface ServerTest {

    /** Another address of this machine, from which a proxy is believed. */
    String PROXY = "127.0.0.2";
}
