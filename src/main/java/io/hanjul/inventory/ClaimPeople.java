package io.hanjul.inventory;

import io.hanjul.ids.AdmissionId;
import io.hanjul.ids.HoldId;
import io.hanjul.inventory.ClaimBatch.Earlier;
import io.hanjul.inventory.ClaimBatch.Facts;
import io.hanjul.inventory.ClaimBatch.PersonKey;
import io.hanjul.inventory.ClaimBatch.RequestKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a batch knows of those who claim: what they asked before, have, and are paying for. Grants add to it. */
final class ClaimPeople {

    private final Map<RequestKey, Earlier> earlier;
    private final Map<PersonKey, Integer> usage;
    private final Map<AdmissionId, HoldId> checkouts;

    ClaimPeople(Facts facts) {
        this.earlier = new HashMap<>(facts.earlier());
        this.usage = new HashMap<>(facts.usage());
        this.checkouts = new HashMap<>(facts.checkouts());
    }

    Optional<ClaimOutcome> repeatOf(Claim claim) {
        return Optional.ofNullable(earlier.get(requestOf(claim)))
                .map(before -> before.fingerprint().equals(claim.fingerprint())
                        ? new ClaimOutcome.Repeated(before.hold())
                        : new ClaimOutcome.KeyReused());
    }

    Optional<ClaimOutcome> overLimit(Claim claim) {
        int already = usage.getOrDefault(personOf(claim), 0);
        int limit = claim.person().unitsMax();
        return already + claim.size() > limit
                ? Optional.of(new ClaimOutcome.OverLimit(limit, already))
                : Optional.empty();
    }

    Optional<ClaimOutcome> openCheckout(Claim claim) {
        return claim.person()
                .admission()
                .flatMap(admission -> Optional.ofNullable(checkouts.get(admission)))
                .map(ClaimOutcome.CheckoutOpen::new);
    }

    void grant(Claim claim) {
        usage.merge(personOf(claim), claim.size(), Integer::sum);
        claim.person().admission().ifPresent(admission -> checkouts.put(admission, claim.id()));
        earlier.put(requestOf(claim), new Earlier(claim.id(), claim.fingerprint()));
    }

    private static PersonKey personOf(Claim claim) {
        return new PersonKey(claim.person().sale(), claim.person().account());
    }

    static RequestKey requestOf(Claim claim) {
        return new RequestKey(claim.person().account(), claim.key());
    }
}
