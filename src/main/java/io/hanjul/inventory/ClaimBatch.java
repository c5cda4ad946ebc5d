package io.hanjul.inventory;

import io.hanjul.ids.AccountId;
import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.HoldId;
import io.hanjul.ids.SaleId;
import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides a batch of claims against each other and against what the database said under lock. Pure: no clock, no SQL;
 * the same code runs in simulations. First come, first decided: a later claim sees what an earlier one of the batch
 * won.
 */
final class ClaimBatch {

    /** A cell of a session. */
    record CellKey(SessionId session, UnitId unit) {}

    /** A person in a sale. */
    record PersonKey(SaleId sale, AccountId account) {}

    /** A request as the guest named it. */
    record RequestKey(AccountId account, String key) {}

    /** A hold that an earlier request with the same key made. */
    record Earlier(HoldId hold, String fingerprint) {}

    /** What a locked cell can do. */
    enum CellVerdict {
        CLAIMABLE,
        TAKEN,
        BLOCKED
    }

    /**
     * What the database said, all of it under locks that last until the batch is committed.
     *
     * @param earlier holds of the same account and key
     * @param usage units held or owned, by person; nobody means none
     * @param checkouts the live hold of an admission
     * @param cells every cell that is asked for and exists
     */
    record Facts(
            Map<RequestKey, Earlier> earlier,
            Map<PersonKey, Integer> usage,
            Map<AdmissionId, HoldId> checkouts,
            Map<CellKey, CellVerdict> cells) {}

    private final Map<RequestKey, Earlier> earlier;
    private final Map<PersonKey, Integer> usage;
    private final Map<AdmissionId, HoldId> checkouts;
    private final Map<CellKey, CellVerdict> cells;
    private final Set<CellKey> wonHere = new HashSet<>();

    private ClaimBatch(Facts facts) {
        this.earlier = new HashMap<>(facts.earlier());
        this.usage = new HashMap<>(facts.usage());
        this.checkouts = new HashMap<>(facts.checkouts());
        this.cells = facts.cells();
    }

    /** Why each claim is refused, in the order of the claims; empty for one that is granted. */
    static List<Optional<ClaimOutcome>> decide(List<Claim> claims, Facts facts) {
        var batch = new ClaimBatch(facts);
        return claims.stream().map(batch::decideNext).toList();
    }

    private Optional<ClaimOutcome> decideNext(Claim claim) {
        Optional<ClaimOutcome> no = repeatOf(claim)
                .or(() -> notForSale(claim))
                .or(() -> overLimit(claim))
                .or(() -> openCheckout(claim))
                .or(() -> taken(claim));
        if (no.isEmpty()) {
            grant(claim);
        }
        return no;
    }

    private Optional<ClaimOutcome> repeatOf(Claim claim) {
        return Optional.ofNullable(earlier.get(requestOf(claim)))
                .map(before -> before.fingerprint().equals(claim.fingerprint())
                        ? new ClaimOutcome.Repeated(before.hold())
                        : new ClaimOutcome.KeyReused());
    }

    private Optional<ClaimOutcome> notForSale(Claim claim) {
        var bad = new ArrayList<UnitId>();
        for (Claim.Wish wish : claim.units()) {
            CellVerdict verdict = cells.get(cellOf(claim, wish));
            if (verdict == null || verdict == CellVerdict.BLOCKED) {
                bad.add(wish.unit());
            }
        }
        return bad.isEmpty() ? Optional.empty() : Optional.of(new ClaimOutcome.NotForSale(bad));
    }

    private Optional<ClaimOutcome> overLimit(Claim claim) {
        int already = usage.getOrDefault(personOf(claim), 0);
        int limit = claim.person().unitsMax();
        return already + claim.units().size() > limit
                ? Optional.of(new ClaimOutcome.OverLimit(limit, already))
                : Optional.empty();
    }

    private Optional<ClaimOutcome> openCheckout(Claim claim) {
        return claim.person()
                .admission()
                .flatMap(admission -> Optional.ofNullable(checkouts.get(admission)))
                .map(ClaimOutcome.CheckoutOpen::new);
    }

    private Optional<ClaimOutcome> taken(Claim claim) {
        var gone = new ArrayList<UnitId>();
        for (Claim.Wish wish : claim.units()) {
            CellKey key = cellOf(claim, wish);
            if (cells.get(key) != CellVerdict.CLAIMABLE || wonHere.contains(key)) {
                gone.add(wish.unit());
            }
        }
        return gone.isEmpty() ? Optional.empty() : Optional.of(new ClaimOutcome.Taken(gone));
    }

    private void grant(Claim claim) {
        claim.units().forEach(wish -> wonHere.add(cellOf(claim, wish)));
        usage.merge(personOf(claim), claim.units().size(), Integer::sum);
        claim.person().admission().ifPresent(admission -> checkouts.put(admission, claim.id()));
        earlier.put(requestOf(claim), new Earlier(claim.id(), claim.fingerprint()));
    }

    static CellKey cellOf(Claim claim, Claim.Wish wish) {
        return new CellKey(claim.session(), wish.unit());
    }

    static PersonKey personOf(Claim claim) {
        return new PersonKey(claim.person().sale(), claim.person().account());
    }

    static RequestKey requestOf(Claim claim) {
        return new RequestKey(claim.person().account(), claim.key());
    }
}
