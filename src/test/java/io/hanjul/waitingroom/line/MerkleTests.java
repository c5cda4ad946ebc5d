package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTests {

    @Test
    void eachLeafOfATreeOfAnySizeLeadsToItsRootAndNoOtherDoes() {
        for (int size = 1; size <= 40; size++) {
            List<String> leaves = leaves(size);
            Merkle tree = Merkle.over(leaves);
            for (int index = 0; index < size; index++) {
                MerklePath path = MerklePath.parse(tree.path(index).text());
                assertThat(path.rootAbove(leaves.get(index))).isEqualTo(tree.root());
                assertThat(path.rootAbove(leaf(size))).isNotEqualTo(tree.root());
                if (size > 1) {
                    assertThat(path.rootAbove(leaves.get((index + 1) % size))).isNotEqualTo(tree.root());
                }
            }
        }
    }

    @Test
    void leavesAreReadAsTheyAreKept() {
        assertThat(Merkle.leaves(Merkle.bytes(leaves(5)))).isEqualTo(leaves(5));
    }

    @Test
    void aPathHasAsManyHashesAsItsTreeIsHigh() {
        String root = Merkle.over(leaves(5)).root();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MerklePath(0, 5, List.of(root, root)).rootAbove(root))
                .withMessageContaining("too short");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MerklePath(4, 5, List.of(root, root)).rootAbove(root))
                .withMessageContaining("too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0:1", "1:1:", "-1:1:", "0:2:ab", "0:2:" + "XY", "a:2:", "0:1::", "0:0:"})
    void otherTextsAreNoProof(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MerklePath.parse(text));
    }

    private static List<String> leaves(int count) {
        return IntStream.range(0, count).mapToObj(MerkleTests::leaf).toList();
    }

    private static String leaf(int number) {
        return TurnLeaf.of(number, TurnToken.Owner.account(number));
    }
}
