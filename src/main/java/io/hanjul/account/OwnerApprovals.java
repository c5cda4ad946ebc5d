package io.hanjul.account;

import io.hanjul.edge.Caller;
import io.hanjul.ids.AccountId;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's desk: who may offer things here. */
@Service
public class OwnerApprovals {

    private final OwnerApprovalTable approvals;
    private final AccountTable accounts;

    OwnerApprovals(OwnerApprovalTable approvals, AccountTable accounts) {
        this.approvals = approvals;
        this.accounts = accounts;
    }

    /** Requests in that state in order of sign-up, after the one of that account. */
    public List<OwnerApproval> list(OwnerApproval.State state, AccountId after, int most) {
        return approvals.list(state, after, most);
    }

    /**
     * Decides a request, once. It takes effect with the owner's next access token, at most five minutes later. Saying
     * the same again changes nothing and is no error.
     *
     * @throws Refusal NOT_FOUND, or ALREADY_DECIDED when it was decided the other way
     */
    @Transactional
    public OwnerApproval decide(Caller operator, AccountId owner, Decision decision) {
        // The account first, then the request: the order in which every use case locks them.
        boolean decided = accounts.decide(owner, decision.accountState())
                && approvals.decide(owner, decision, operator.account());
        OwnerApproval approval = approvals.find(owner).orElseThrow(() -> Refusal.of(CommonProblem.NOT_FOUND));
        if (!decided && approval.state() != decision.state()) {
            throw Refusal.of(AccountProblem.ALREADY_DECIDED);
        }
        return approval;
    }
}
