package io.hanjul.inventory;

import io.hanjul.Hanjul;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Hanjul as most people would write it: each claim in a transaction of its own, on the thread of its request. All else
 * is the product, down to the SQL, so that a difference is one of batches and nothing else.
 */
public final class RowLockHanjul {

    private RowLockHanjul() {}

    /** Starts the server. A bean that is registered by name keeps the one of that name from being found. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(Hanjul.class);
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("claimDesk", RowLockDesk.class));
        application.run(arguments);
    }
}
