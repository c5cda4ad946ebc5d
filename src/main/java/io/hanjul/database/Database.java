package io.hanjul.database;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whether the database answers, as far as this node knows: a word from memory, never a question. */
@Component
public class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Counter outages;
    private final List<Runnable> onLoss = new CopyOnWriteArrayList<>();

    /** Opens when the database answers again; open while it answers. */
    private volatile CountDownLatch back = new CountDownLatch(0);

    Database(MeterRegistry meters) {
        this.outages = Counter.builder("hanjul.database.outages")
                .description("How often the database stopped answering")
                .register(meters);
    }

    /** Whether it answered lately. */
    public boolean answers() {
        return back.getCount() == 0;
    }

    /** Does this, in the order of the calls, each time the database stops answering. */
    void onLoss(Runnable action) {
        onLoss.add(action);
    }

    synchronized void lost(String why) {
        if (answers()) {
            back = new CountDownLatch(1);
            outages.increment();
            LOG.warn("The database is away ({}); what needs it is refused until it answers again", why);
            onLoss.forEach(Runnable::run);
        }
    }

    synchronized void found() {
        if (!answers()) {
            LOG.warn("The database answers again");
            back.countDown();
        }
    }

    /** Waits until it answers, at most so long; says whether it does. */
    boolean await(long millis) throws InterruptedException {
        return back.await(millis, TimeUnit.MILLISECONDS);
    }
}
