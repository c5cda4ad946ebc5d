package io.hanjul.waitingroom.check;

import static io.hanjul.waitingroom.check.ChainFixture.changed;
import static io.hanjul.waitingroom.check.ChainFixture.check;
import static io.hanjul.waitingroom.check.ChainFixture.person;
import static io.hanjul.waitingroom.check.ChainFixture.rewritten;
import static io.hanjul.waitingroom.check.LineCheckTests.isBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hanjul.waitingroom.line.Merkle;
import io.hanjul.waitingroom.line.MerklePath;
import io.hanjul.waitingroom.line.Part;
import io.hanjul.waitingroom.line.Root;
import io.hanjul.waitingroom.line.Turn;
import io.hanjul.waitingroom.line.TurnLeaf;
import io.hanjul.waitingroom.line.TurnToken;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a node said of its turns before the draw is in the chain, and a turn leads to it or does not. */
class ProofCheckTests {

    private static final int TURNS = 5;
    private static final Part PART = new Part(0, 1, 0, TURNS, true);
    private static final Merkle TREE = Merkle.over(IntStream.range(0, TURNS)
            .mapToObj(number -> TurnLeaf.of(token(number, number)))
            .toList());
    private static final List<Root> ROOTS = List.of(new Root(1, TREE.root()));

    private final List<ChainEntry> good = rooted().entries();

    @Test
    void aTurnLeadsToTheRootThatItsNodeSaid() throws BrokenLine {
        for (int number = 0; number < TURNS; number++) {
            LineCheck check = proved(token(number, number), TREE.path(number));
            assertThat(check.isProved()).isTrue();
            assertThat(check.standing().place()).isPresent();
        }
        assertThat(check(good).isProved()).isFalse();
    }

    /** A token that was signed once the draw was known, for coordinates that drew a place in front. */
    @Test
    void aTurnThatWasMadeLaterDoesNot() {
        isNoProof(token(3, 77), TREE.path(3), "does not lead from the turn to the root");
        isNoProof(token(3, 3), TREE.path(2), "does not lead from the turn to the root");
        isNoProof(token(3, 3), new MerklePath(3, 4, TREE.path(3).beside()), "of 4 turns, and the node gave 5");
    }

    @Test
    void aNodeThatSaidNothingHasNoProof() {
        List<ChainEntry> silent = ChainFixture.inRounds().tick(10, PART).entries();
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> check(silent, new LineCheck(token(3, 3), TREE.path(3))))
                .withMessageContaining("node 1 said no root");
    }

    /** The places follow from it: told otherwise, with all hashes made anew, others stand where they were called. */
    @Test
    void whatWasSaidCannotBeChanged() {
        var other = changed(good, 2, body -> body.replace(TREE.root(), "ab".repeat(32)));
        isBroken(other, 2, "hash");
        var turn = new Turn(1, 10, 1, 3);
        assertThat(IntStream.range(0, 40)
                        .mapToObj(root -> "%064x".formatted(root))
                        .map(root -> rewritten(changed(good, 2, body -> body.replace(TREE.root(), root))))
                        .map(line -> placeIn(line, turn))
                        .distinct())
                .hasSize(TURNS);
    }

    @Test
    void rootsAreWrittenInOneWay() {
        isBroken(tick(new Root(2, TREE.root())), 2, "node 2 was not counted, and has a root");
        isBroken(tick(new Root(1, TREE.root()), new Root(1, TREE.root())), 2, "not in the order of the nodes");
        isBroken(tick(new Root(1, "none")), 2, "its roots are written otherwise");
    }

    private static ChainFixture rooted() {
        return ChainFixture.inRounds().tick(10, ROOTS, PART).call(0, 2);
    }

    private static ChainFixture tick(Root... roots) {
        return ChainFixture.inRounds().tick(10, List.of(roots), PART);
    }

    private static TurnToken token(int number, int owner) {
        return new TurnToken(new Turn(1, 10, 1, number), 4, person(owner));
    }

    private LineCheck proved(TurnToken turn, MerklePath proof) throws BrokenLine {
        return check(good, new LineCheck(turn, proof));
    }

    private void isNoProof(TurnToken turn, MerklePath proof, String why) {
        assertThatExceptionOfType(BrokenLine.class)
                .isThrownBy(() -> proved(turn, proof))
                .withMessageContaining(why);
    }

    private static long placeIn(List<ChainEntry> line, Turn turn) {
        try {
            return check(line, turn).standing().place().orElseThrow();
        } catch (BrokenLine e) {
            throw new AssertionError(e);
        }
    }
}
