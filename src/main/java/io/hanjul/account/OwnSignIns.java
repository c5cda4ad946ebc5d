package io.hanjul.account;

import io.hanjul.edge.Caller;
import io.hanjul.edge.Page;
import io.hanjul.edge.PageRequest;
import io.hanjul.ids.SignInId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Where somebody is signed in, for that somebody alone; and signing out there. */
@Service
public class OwnSignIns {

    private final OwnSignInTable own;
    private final SignInTable all;
    private final EndedSignIns ended;
    private final TransactionTemplate transaction;

    OwnSignIns(OwnSignInTable own, SignInTable all, EndedSignIns ended, TransactionTemplate transaction) {
        this.own = own;
        this.all = all;
        this.ended = ended;
        this.transaction = transaction;
    }

    /**
     * What a sign-in was made with, as coarsely as helps to recognise one's own phone.
     *
     * @param browser name of the browser or program, up to 30 characters; empty when it did not say
     * @param platform name of the system, up to 30 characters; empty when it did not say
     */
    public record Device(String browser, String platform) {}

    /**
     * A sign-in that can still go on.
     *
     * @param id sign-in
     * @param device what it was made with
     * @param signedInAt when
     * @param lastUsedAt when it last went on; a sign-in in use goes on every few minutes
     * @param current whether it is the one that asks
     */
    public record View(SignInId id, Device device, Instant signedInAt, Instant lastUsedAt, boolean current) {}

    /** The caller's sign-ins, newest first. */
    public Page<View> of(Caller caller, PageRequest page) {
        return Page.of(own.live(caller.account(), page), page, OwnSignInTable.Row::id)
                .map(row -> new View(
                        row.id(),
                        row.device(),
                        row.signedInAt(),
                        row.lastUsedAt(),
                        row.id().equals(caller.signIn())));
    }

    /**
     * Ends one of the caller's sign-ins: refused from now on here, and within a second everywhere. Ending one that has
     * ended changes nothing.
     *
     * @throws Refusal NOT_FOUND when it is another's, or none
     */
    public void end(Caller caller, SignInId id) {
        boolean mine = Objects.requireNonNull(
                transaction.execute(status -> own.revoke(id, caller.account()) || own.isOwn(id, caller.account())));
        if (!mine) {
            throw Refusal.of(CommonProblem.NOT_FOUND);
        }
        ended.add(id);
    }

    /** Ends all sign-ins of the caller but the one that asks. */
    public void endOthers(Caller caller) {
        List<SignInId> others = Objects.requireNonNull(
                transaction.execute(status -> all.revokeOthers(caller.account(), caller.signIn())));
        others.forEach(ended::add);
    }
}
