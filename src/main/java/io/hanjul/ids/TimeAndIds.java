package io.hanjul.ids;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where the real clock and real randomness enter. */
@Configuration(proxyBeanMethods = false)
class TimeAndIds {

    @Bean
    SteeredClock clock() {
        return new SteeredClock(Clock.systemUTC());
    }

    @Bean
    SecureRandom secureRandom() {
        return Randomness.secure();
    }

    @Bean
    IdSource idSource(Clock clock, SecureRandom random) {
        return new IdSource(clock, random);
    }
}
