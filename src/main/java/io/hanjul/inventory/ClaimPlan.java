package io.hanjul.inventory;

import io.hanjul.ids.SessionId;
import io.hanjul.ids.UnitId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a batch comes to if the stock is as it was last seen. Here the desk chooses for those who left it the choice:
 * one claim after the other, from what the earlier ones of the batch have left. {@link ClaimBatch} then decides with
 * the cells under lock; when they tell otherwise, the batch is planned again. Pure.
 *
 * @param asked the claims
 * @param claims the same, with what was chosen as if it had been named
 * @param refused why each is refused, as far as is known; empty for one that is granted
 */
record ClaimPlan(List<Claim> asked, List<Claim> claims, List<Optional<ClaimOutcome>> refused) {

    /** Nobody left the choice to the desk. */
    static ClaimPlan asNamed(List<Claim> claims) {
        return new ClaimPlan(
                claims, claims, claims.stream().map(claim -> granted()).toList());
    }

    /**
     * Makes all choices.
     *
     * @param facts those about people, and areas as they were last seen; cells are not looked at
     * @param free ordinals of the cells that can be claimed, of each session
     */
    static ClaimPlan of(List<Claim> claims, ClaimBatch.Facts facts, Map<SessionId, BitSet> free) {
        var planning = new Planning(new ClaimPeople(facts), new ClaimPools(facts.pools()), new HashMap<>());
        free.forEach((session, cells) -> planning.free().put(session, (BitSet) cells.clone()));
        var chosen = new ArrayList<Claim>();
        var refused = new ArrayList<Optional<ClaimOutcome>>();
        claims.forEach(claim -> {
            Planned planned = planning.plan(claim);
            chosen.add(planned.claim());
            refused.add(planned.refused());
        });
        return new ClaimPlan(claims, chosen, refused);
    }

    /** Whether the locks told otherwise, so that a choice fell through, or one that found nothing could find more. */
    boolean isOvertaken(List<Optional<ClaimOutcome>> decided) {
        boolean nothingFound = false;
        boolean otherwise = false;
        for (int i = 0; i < decided.size(); i++) {
            Optional<ClaimOutcome> no = decided.get(i);
            if (no.filter(ClaimOutcome.Overtaken.class::isInstance).isPresent()) {
                return true;
            }
            nothingFound |=
                    no.filter(ClaimOutcome.NoneTogether.class::isInstance).isPresent();
            otherwise |= no.isPresent() && refused.get(i).isEmpty();
        }
        return nothingFound && otherwise;
    }

    private static Optional<ClaimOutcome> granted() {
        return Optional.empty();
    }

    private record Planned(Claim claim, Optional<ClaimOutcome> refused) {}

    private record Planning(ClaimPeople people, ClaimPools pools, Map<SessionId, BitSet> free) {

        Planned plan(Claim claim) {
            BitSet left = free.computeIfAbsent(claim.session(), none -> new BitSet());
            Optional<ClaimOutcome> no = people.repeatOf(claim)
                    .or(() -> people.overLimit(claim))
                    .or(() -> people.openCheckout(claim))
                    .or(() -> taken(claim, left))
                    .or(() -> pools.tooFew(claim));
            return no.isPresent() ? new Planned(claim, no) : choose(claim, left);
        }

        private Planned choose(Claim claim, BitSet left) {
            claim.units().forEach(wish -> left.clear(wish.ordinal()));
            if (claim.best().isEmpty()) {
                grant(claim);
                return new Planned(claim, granted());
            }
            Claim.Choice choice = claim.best().get().chooser().choose(left);
            if (choice.units().isEmpty()) {
                claim.units().forEach(wish -> left.set(wish.ordinal()));
                return new Planned(claim, Optional.of(choice.left()));
            }
            choice.units().forEach(wish -> left.clear(wish.ordinal()));
            grant(claim);
            return new Planned(claim.withChosen(choice.units()), granted());
        }

        private void grant(Claim claim) {
            people.grant(claim);
            pools.grant(claim);
        }

        private static Optional<ClaimOutcome> taken(Claim claim, BitSet left) {
            List<UnitId> gone = claim.units().stream()
                    .filter(wish -> !left.get(wish.ordinal()))
                    .map(Claim.Wish::unit)
                    .collect(Collectors.toUnmodifiableList());
            return gone.isEmpty() ? Optional.empty() : Optional.of(new ClaimOutcome.Taken(gone));
        }
    }
}
