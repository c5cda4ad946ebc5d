package io.hanjul.account.web;

import io.hanjul.account.Account;
import io.hanjul.account.Decision;
import io.hanjul.account.OwnerApproval;
import io.hanjul.account.OwnerApprovals;
import io.hanjul.edge.Access;
import io.hanjul.edge.Access.Level;
import io.hanjul.edge.Caller;
import io.hanjul.ids.AccountId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operator's desk over HTTP. */
@RestController
class OwnerApprovalController {

    private static final String FROM_THE_START = "00000000-0000-0000-0000-000000000000";

    private final OwnerApprovals approvals;

    OwnerApprovalController(OwnerApprovals approvals) {
        this.approvals = approvals;
    }

    /** A request as the operator sees it; {@code decidedAt} is empty while it is open. */
    record Item(Account account, Instant requestedAt, String decidedAt, String reason) {

        static Item of(OwnerApproval approval) {
            return new Item(
                    approval.account(),
                    approval.requestedAt(),
                    approval.decidedAt().map(Instant::toString).orElse(""),
                    approval.reason());
        }
    }

    /** A page of requests; {@code next} is the cursor of the following page, empty on the last. */
    record Items(List<Item> items, String next) {}

    /** What an operator may say. */
    enum Verdict {
        APPROVED,
        REJECTED
    }

    /** A decision with its reason. */
    record DecisionBody(
            @NotNull Verdict decision,
            @NotNull @Size(max = 500) String reason) {}

    /** Owners who asked to be approved, in the order of their accounts. */
    @GetMapping("/v1/owner-approvals")
    @Access(Level.OPERATOR)
    Items list(
            @RequestParam(defaultValue = "AWAITING_APPROVAL") OwnerApproval.State state,
            @RequestParam(defaultValue = FROM_THE_START) AccountId cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        List<Item> items =
                approvals.list(state, cursor, limit).stream().map(Item::of).toList();
        String next = items.size() < limit ? "" : items.getLast().account().id().toString();
        return new Items(items, next);
    }

    /** Approves or rejects an owner. Takes effect with the owner's next access token, at most five minutes later. */
    @PutMapping("/v1/owner-approvals/{account}")
    @Access(Level.OPERATOR)
    Item decide(Caller operator, @PathVariable AccountId account, @Valid @RequestBody DecisionBody body) {
        var decision = new Decision(body.decision() == Verdict.APPROVED, body.reason());
        return Item.of(approvals.decide(operator, account, decision));
    }
}
