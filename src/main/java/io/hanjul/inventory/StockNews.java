package io.hanjul.inventory;

import io.hanjul.ids.IdSource;
import io.hanjul.ids.SessionId;
import io.hanjul.keys.RedisKey;
import io.hanjul.keys.RedisStores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Spreads the word that a session's stock has a new version: at once on this node, within a twentieth of a second
 * through Redis to the others. A word that is lost costs a second, because every node asks PostgreSQL each second.
 */
@Component
class StockNews {

    private static final Logger log = LoggerFactory.getLogger(StockNews.class);

    /** Sessions that one message tells of. */
    private static final int WORDS_MAX = 200;

    private final Availability availability;
    private final RecentlyTaken recently;
    private final RedisStores redis;
    private final String node;
    private final Map<SessionId, Long> unspoken = new ConcurrentHashMap<>();

    StockNews(Availability availability, RecentlyTaken recently, RedisStores redis, IdSource ids) {
        this.availability = availability;
        this.recently = recently;
        this.redis = redis;
        this.node = ids.next().toString();
        redis.queue().subscribe(RedisKey.STOCK_CHANGED.of(), this::hear);
    }

    /** Tells of versions that are committed and in which nothing became free. */
    void tell(Map<SessionId, Long> versions) {
        versions.forEach((session, version) -> {
            availability.heard(session, version);
            unspoken.merge(session, version, Math::max);
        });
    }

    /**
     * Tells of versions, in which something may have become free, as soon as the surrounding transaction is committed,
     * and not at all if it is not.
     */
    void tellAfterCommit(Map<SessionId, Long> versions) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                versions.keySet().forEach(recently::forget);
                tell(versions);
            }
        });
    }

    @Scheduled(fixedDelay = 50)
    void speak() {
        List<String> words = new ArrayList<>();
        for (SessionId session : List.copyOf(unspoken.keySet())) {
            Long version = unspoken.remove(session);
            if (version != null) {
                words.add(session + " " + version);
            }
        }
        for (int from = 0; from < words.size(); from += WORDS_MAX) {
            String message =
                    node + " " + String.join(" ", words.subList(from, Math.min(words.size(), from + WORDS_MAX)));
            redis.queue().attempt(c -> c.publish(RedisKey.STOCK_CHANGED.of(), message));
        }
    }

    private void hear(String message) {
        try {
            String[] parts = message.split(" ", -1);
            boolean own = parts[0].equals(node);
            for (int i = 1; i < parts.length; i += 2) {
                SessionId session = SessionId.of(parts[i]);
                if (!own) {
                    recently.forget(session);
                }
                availability.heard(session, Long.parseLong(parts[i + 1]));
            }
        } catch (RuntimeException e) {
            log.warn("not a word about stock: {}", message, e);
        }
    }
}
