package io.hanjul.booking;

import io.hanjul.place.Unit;
import java.util.Comparator;
import java.util.List;

/**
 * Units that would do, and what speaks against them, gravest first; {@link NearestPolicy} says why. The smaller, the
 * better.
 *
 * @param units neighbours, along their line
 * @param foreign units of a category that was not asked for
 * @param needless wheelchair places beyond those that were asked for
 * @param spare people for whom there would be room besides
 * @param offered units that others were offered a moment ago
 * @param orphans single seats that would be left without a neighbour
 * @param odd 1 when a run is cut into two odd ones
 * @param distance from the point to be near to, in thousandths
 */
record Candidate(
        List<Unit> units, int foreign, int needless, int spare, int offered, int orphans, int odd, long distance)
        implements Comparable<Candidate> {

    private static final Comparator<Candidate> BEST = Comparator.comparingInt(Candidate::foreign)
            .thenComparingInt(Candidate::needless)
            .thenComparingInt(Candidate::spare)
            .thenComparingInt(Candidate::offered)
            .thenComparingInt(Candidate::orphans)
            .thenComparingInt(Candidate::odd)
            .thenComparingLong(Candidate::distance)
            .thenComparingInt(candidate -> candidate.units().getFirst().ordinal());

    @Override
    public int compareTo(Candidate other) {
        return BEST.compare(this, other);
    }
}
