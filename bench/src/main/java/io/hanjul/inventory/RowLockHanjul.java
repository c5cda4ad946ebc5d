package io.hanjul.inventory;

import io.hanjul.Hanjul;
import org.springframework.boot.SpringApplication;

/**
 * Hanjul as most people would write it: each claim in a transaction of its own, on the thread of its request. All else
 * is the product, down to the SQL, so that a difference is one of batches and nothing else.
 */
public final class RowLockHanjul {

    private RowLockHanjul() {}

    /** Starts the server. The desk is found like all else, and its class is changed before it is made. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(Hanjul.class);
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(
                beans -> beans.getBeanDefinition("claimDesk").setBeanClassName(RowLockDesk.class.getName())));
        application.run(arguments);
    }
}
