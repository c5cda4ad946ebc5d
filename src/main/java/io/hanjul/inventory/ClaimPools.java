package io.hanjul.inventory;

import io.hanjul.ids.UnitId;
import io.hanjul.inventory.ClaimBatch.PoolKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a batch knows of areas that are sold by number: what is left of each. Grants take from it. */
final class ClaimPools {

    private final Map<PoolKey, Integer> left;

    ClaimPools(Map<PoolKey, Integer> left) {
        this.left = new HashMap<>(left);
    }

    /** Areas that the claim names and that are not sold, here or at all. */
    List<UnitId> unknown(Claim claim) {
        return claim.pools().stream()
                .map(Claim.Count::pool)
                .filter(pool -> !left.containsKey(new PoolKey(claim.session(), pool)))
                .toList();
    }

    Optional<ClaimOutcome> tooFew(Claim claim) {
        return claim.pools().stream()
                .filter(wish -> leftFor(claim, wish) < wish.count())
                .findFirst()
                .map(wish -> new ClaimOutcome.TooFew(wish.pool(), leftFor(claim, wish)));
    }

    void grant(Claim claim) {
        claim.pools().forEach(wish -> left.merge(keyOf(claim, wish), -wish.count(), Integer::sum));
    }

    private int leftFor(Claim claim, Claim.Count wish) {
        return left.getOrDefault(keyOf(claim, wish), 0);
    }

    static PoolKey keyOf(Claim claim, Claim.Count wish) {
        return new PoolKey(claim.session(), wish.pool());
    }

    /** All areas that these claims name, each once. */
    static List<PoolKey> wantedBy(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.pools().stream().map(wish -> keyOf(claim, wish)))
                .distinct()
                .toList();
    }

    /** The areas of which there was too little for somebody. */
    static List<PoolKey> shortIn(List<Claim> claims, List<Optional<ClaimOutcome>> refused) {
        return Stream.iterate(0, number -> number < claims.size(), number -> number + 1)
                .flatMap(number -> refused.get(number).stream()
                        .filter(ClaimOutcome.TooFew.class::isInstance)
                        .map(ClaimOutcome.TooFew.class::cast)
                        .map(few -> new PoolKey(claims.get(number).session(), few.pool())))
                .distinct()
                .toList();
    }
}
