package io.hanjul.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.IdSource;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.ProblemCode;
import io.hanjul.problem.Refusal;
import io.hanjul.testing.ServerTest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class IdempotencyIT {

    private static final IdempotencySettings NO_PATIENCE = new IdempotencySettings(Duration.ofHours(24), Duration.ZERO);
    private static final IdempotencySettings PATIENCE =
            new IdempotencySettings(Duration.ofHours(24), Duration.ofMinutes(1));
    private static final IdempotencySettings NO_MEMORY = new IdempotencySettings(Duration.ZERO, Duration.ofMinutes(1));

    private final Idempotency idempotency;
    private final IdempotencyTable records;
    private final OutdatedAnswerTable outdated;
    private final TransactionTemplate transactions;
    private final IdSource ids;
    private final AtomicInteger runs = new AtomicInteger();
    private AccountId account;

    @Autowired
    IdempotencyIT(
            Idempotency idempotency,
            IdempotencyTable records,
            OutdatedAnswerTable outdated,
            TransactionTemplate transactions,
            IdSource ids) {
        this.idempotency = idempotency;
        this.records = records;
        this.outdated = outdated;
        this.transactions = transactions;
        this.ids = ids;
        this.account = new AccountId(ids.next());
    }

    record Made(int number, String name) {}

    @BeforeEach
    void newAccount() {
        account = new AccountId(ids.next());
    }

    @Test
    void secondRequestGetsTheFirstAnswerWithoutRunning() {
        ResponseEntity<Made> first = ask("key-00001", "a");
        ResponseEntity<Made> second = ask("key-00001", "a");

        assertThat(second.getBody()).isEqualTo(first.getBody()).isEqualTo(new Made(1, "a"));
        assertThat(second.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getHeaders().getLocation()).isEqualTo(URI.create("/made/1"));
        assertThat(second.getHeaders().getFirst(Idempotency.REPLAYED)).isEqualTo("true");
        assertThat(first.getHeaders().getFirst(Idempotency.REPLAYED)).isNull();
    }

    /** The database goes away while a request runs that is refused: nobody waits for a lease when it is back. */
    @Test
    void aKeyThatCouldNotBeGivenFreeIsGivenFreeOnceTheDatabaseIsBack() {
        var outage = new Outage(transactions.getTransactionManager());
        var later = new ForgetLater(records, outage);
        var overloaded = new Idempotency(records, later, outage, PATIENCE, ids, JsonMapper.shared());
        assertThatThrownBy(() -> overloaded.once(request("key-00001", "a"), () -> {
                    outage.begins = true;
                    throw Refusal.of(CommonProblem.TRY_AGAIN);
                }))
                .isInstanceOf(Refusal.class);
        later.forget();
        refusedAs(CommonProblem.IN_PROGRESS, () -> ask("key-00001", "a"));

        outage.begins = false;
        later.forget();

        assertThat(ask("key-00001", "a").getBody()).isEqualTo(new Made(1, "a"));
    }

    @Test
    void whatRanIsAnsweredEvenWhenTheAnswerCannotBeKept() {
        var outage = new Outage(transactions.getTransactionManager());
        var later = new ForgetLater(records, outage);
        var overloaded = new Idempotency(records, later, outage, PATIENCE, ids, JsonMapper.shared());
        ResponseEntity<Made> answer = overloaded.once(request("key-00001", "a"), () -> {
            outage.begins = true;
            return ResponseEntity.ok(new Made(7, "a"));
        });
        assertThat(answer.getBody()).isEqualTo(new Made(7, "a"));

        outage.begins = false;
        later.forget();

        assertThat(ask("key-00001", "a").getBody()).isEqualTo(new Made(1, "a"));
    }

    /** Transactions that cannot begin while the database is away. */
    private static final class Outage extends TransactionTemplate {

        private boolean begins;

        Outage(@Nullable PlatformTransactionManager manager) {
            super(Objects.requireNonNull(manager));
        }

        @Override
        public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
            if (begins) {
                throw new CannotCreateTransactionException("the database is away");
            }
            return super.execute(action);
        }
    }

    @Test
    void sameKeyForSomethingElseIsRefused() {
        ask("key-00001", "a");

        refusedAs(CommonProblem.IDEMPOTENCY_KEY_REUSED, () -> ask("key-00001", "b"));
    }

    @Test
    void keysOfDifferentAccountsNeverMeet() {
        ask("key-00001", "a");
        account = new AccountId(ids.next());

        assertThat(ask("key-00001", "b").getBody()).isEqualTo(new Made(2, "b"));
    }

    @Test
    void refusalIsDecidedAfresh() {
        var request = request("key-00001", "a");
        refusedAs(
                CommonProblem.NOT_FOUND,
                () -> idempotency.once(request, () -> {
                    throw Refusal.of(CommonProblem.NOT_FOUND);
                }));

        assertThat(ask("key-00001", "a").getBody()).isEqualTo(new Made(1, "a"));
    }

    @Test
    void failureGivesTheKeyFree() {
        var request = request("key-00001", "a");
        assertThatThrownBy(() -> idempotency.once(request, () -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");

        assertThat(ask("key-00001", "a").getBody()).isEqualTo(new Made(1, "a"));
    }

    @Test
    void whileItRunsOthersAreToldToAskAgain() {
        var request = request("key-00001", "a");
        idempotency.once(request, () -> {
            refusedAs(CommonProblem.IN_PROGRESS, () -> ask("key-00001", "a"));
            return made("a");
        });

        assertThat(runs).hasValue(1);
    }

    @Test
    void requestOfADeadRunnerIsTakenOverAndTheDeadCannotAnswerLater() {
        var request = request("key-00001", "a");
        var dead = idempotencyWith(NO_PATIENCE);
        var answer = dead.once(request, () -> {
            assertThat(ask("key-00001", "a").getBody()).isEqualTo(new Made(1, "a"));
            return made("a");
        });

        assertThat(answer.getBody()).isEqualTo(new Made(2, "a"));
        assertThat(ask("key-00001", "a").getBody()).isEqualTo(new Made(1, "a"));
    }

    @Test
    void answerIsForgottenWhenItsTimeIsOver() {
        ask("key-00001", "a");

        idempotencyWith(NO_MEMORY).once(request("key-00001", "b"), () -> made("b"));

        assertThat(runs).hasValue(2);
    }

    @Test
    void purgeRemovesOnlyWhatIsOld() {
        ask("key-00001", "a");

        new PurgeAnswers(outdated, transactions, new IdempotencySettings(Duration.ofHours(1), Duration.ZERO)).purge();
        assertThat(isKnown("key-00001")).isTrue();

        new PurgeAnswers(outdated, transactions, NO_MEMORY).purge();
        assertThat(isKnown("key-00001")).isFalse();
    }

    @Test
    void neverStandsInsideATransaction() {
        assertThatThrownBy(() -> transactions.execute(status -> ask("key-00001", "a")))
                .isInstanceOf(IllegalStateException.class);
    }

    private boolean isKnown(String key) {
        return Boolean.TRUE.equals(transactions.execute(
                status -> records.find(request(key, "a"), PATIENCE).isPresent()));
    }

    private Idempotency idempotencyWith(IdempotencySettings settings) {
        return new Idempotency(
                records, new ForgetLater(records, transactions), transactions, settings, ids, JsonMapper.shared());
    }

    private ResponseEntity<Made> ask(String key, String name) {
        return ReadBack.of(Made.class, () -> idempotency.once(request(key, name), () -> made(name)));
    }

    private IdempotentRequest request(String key, String name) {
        return new IdempotentRequest(
                account,
                "POST /made",
                IdempotencyKey.of(key),
                Fingerprint.of("POST", "/made", "/made", Map.of("name", name)));
    }

    private ResponseEntity<Made> made(String name) {
        int number = runs.incrementAndGet();
        return ResponseEntity.created(URI.create("/made/" + number)).body(new Made(number, name));
    }

    private static void refusedAs(ProblemCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
