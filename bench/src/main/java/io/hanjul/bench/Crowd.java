package io.hanjul.bench;

import io.hanjul.bench.process.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Buyers who all buy at the same time, until they are told that the sale is over. */
final class Crowd implements AutoCloseable {

    private final Promises promises = new Promises();
    private final List<Thread> buyers = new ArrayList<>();
    private volatile boolean open = true;
    private volatile boolean patient = true;

    /** Sends them off. */
    Crowd(List<Buyer.Person> people, Buyer.Shop shop) {
        for (Buyer.Person person : people) {
            var buyer = new Buyer(person, shop, promises, () -> patient);
            buyers.add(Thread.ofVirtual().name(person.name()).start(() -> buyOn(buyer)));
        }
    }

    private void buyOn(Buyer buyer) {
        try {
            while (open) {
                buyer.buy();
            }
        } catch (Buyer.Fled e) {
            promises.fled();
        } catch (Insistent.GaveUp e) {
            promises.complaint(Thread.currentThread().getName() + " was left without an answer");
        } catch (RuntimeException | AssertionError e) {
            promises.complaint(Thread.currentThread().getName() + ": " + e);
        }
    }

    Promises promises() {
        return promises;
    }

    /** Lets everybody finish what they began; who has no answer within the limit complains. */
    void goHome(Duration limit) {
        open = false;
        Patience.until(() -> buyers.stream().noneMatch(Thread::isAlive), limit);
        close();
    }

    @Override
    public void close() {
        open = false;
        patient = false;
        buyers.forEach(Crowd::join);
    }

    private static void join(Thread buyer) {
        try {
            buyer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
