package io.hanjul.edge;

import io.hanjul.database.Database;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers, for those who watch the whole. It takes no part in readiness, as little as Redis and
 * the payment gateway do: a node without it still gives turns and shows boards, and says no to the rest at once.
 */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {

    private final Database database;

    DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    public Health health() {
        return database.answers() ? Health.up().build() : Health.down().build();
    }
}
