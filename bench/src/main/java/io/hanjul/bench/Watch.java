package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import io.hanjul.testing.LedgerInvariants;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/** Looks at the stock again and again while things happen to it: its promises hold at any instant, not at the end. */
final class Watch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Watch.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Set<String> broken = new ConcurrentSkipListSet<>();
    private final Supplier<Books> books;
    private final Thread thread;
    private volatile boolean looking = true;

    Watch(Supplier<Books> books) {
        this.books = books;
        this.thread = Thread.ofPlatform().name("watch").start(this::look);
    }

    private void look() {
        while (looking) {
            try {
                broken.addAll(
                        LedgerInvariants.brokenStockWithoutNodes(books.get().jdbc()));
            } catch (DataAccessException | IllegalStateException e) {
                LOG.log(System.Logger.Level.DEBUG, "the database is away, or nobody knows where yet", e);
            }
            Patience.pass(PAUSE);
        }
    }

    /** Everything that was broken at some moment. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    @Override
    public void close() {
        looking = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
