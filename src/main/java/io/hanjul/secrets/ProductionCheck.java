package io.hanjul.secrets;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Says what the profile {@code production} does not start with. */
class ProductionCheck {

    private static final Profiles PRODUCTION = Profiles.of("production");

    private ProductionCheck() {}

    /** Whether this is a production start. */
    static boolean isProduction(Environment environment) {
        return environment.acceptsProfiles(PRODUCTION);
    }
}
