package io.hanjul.waitingroom.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The algorithms give what an independent implementation wrote down in {@code room-vectors.json}. */
class RoomVectorsTests {

    private final Vectors vectors = read();

    record Vectors(
            String comment,
            List<Hash> sipHash,
            List<Shuffle> shuffles,
            List<Place> places,
            UUID room,
            int kid,
            String master,
            UUID account,
            String browserSecret,
            List<TickSeed> tickSeeds,
            List<DrawSeed> drawSeeds,
            List<Mark> marks,
            List<TurnVector> turns,
            List<Entry> chain,
            List<TickVector> ticks,
            List<Tree> trees) {

        record Hash(String seed, long counter, String hash) {}

        record Shuffle(String seed, int size, List<Integer> places) {}

        record Place(String seed, int size, int index, int place) {}

        record TickSeed(int epoch, long tick, String seed) {}

        record DrawSeed(int epoch, String head, String seed) {}

        record Mark(int epoch, String mark) {}

        record TurnVector(
                int epoch,
                long tick,
                int boot,
                int index,
                int ceilingLog2,
                String owner,
                String token,
                UUID admissionId) {}

        record Entry(String kind, String body, String head) {}

        record TickVector(long base, String seed, String parts, String roots, List<PlaceOf> turns) {}

        record Tree(List<Held> turns, String leaf, String root, String proof) {}

        record Held(int index, String owner) {}

        record PlaceOf(int round, int boot, int number, long place) {}
    }

    @Test
    void hashesAsPublished() {
        vectors.sipHash()
                .forEach(vector -> assertThat(
                                HexFormat.of().toHexDigits(SipHash.of(seed(vector.seed()), vector.counter())))
                        .isEqualTo(vector.hash()));
    }

    @Test
    void drawsTheSamePlaces() {
        vectors.shuffles().forEach(vector -> {
            Permutation draw = Permutation.of(seed(vector.seed()), vector.size());
            assertThat(IntStream.range(0, vector.size()).map(draw::place)).containsExactlyElementsOf(vector.places());
        });
        vectors.places()
                .forEach(vector -> assertThat(Permutation.of(seed(vector.seed()), vector.size())
                                .place(vector.index()))
                        .isEqualTo(vector.place()));
    }

    @Test
    void derivesTheSameSeeds() {
        vectors.tickSeeds()
                .forEach(vector -> assertThat(
                                keys().seed(vector.epoch(), vector.tick()).hex())
                        .isEqualTo(vector.seed()));
    }

    @Test
    void derivesTheSameDraws() {
        vectors.drawSeeds()
                .forEach(vector -> assertThat(
                                keys().drawSeed(vector.epoch(), vector.head()).hex())
                        .isEqualTo(RoomKeys.drawSeed(keys().seedKey(), vector.epoch(), vector.head())
                                .hex())
                        .isEqualTo(vector.seed()));
        vectors.marks()
                .forEach(vector -> assertThat(Lottery.mark(vectors.room(), vector.epoch(), owner("account")))
                        .isEqualTo(vector.mark()));
    }

    @Test
    void writesAndReadsTheSameTokens() {
        vectors.turns().forEach(vector -> {
            var turn = new Turn(vector.epoch(), vector.tick(), vector.boot(), vector.index());
            var token = new TurnToken(turn, vector.ceilingLog2(), owner(vector.owner()));
            assertThat(keys().sign(token)).isEqualTo(vector.token());
            assertThat(keys().verify(vector.token())).contains(token);
            assertThat(keys().admissionId(turn)).isEqualTo(vector.admissionId());
        });
    }

    @Test
    void chainsTheSameHashes() {
        Chain chain = Chain.START;
        for (Vectors.Entry entry : vectors.chain()) {
            chain = chain.with(entry.kind(), entry.body());
            assertThat(chain.head()).isEqualTo(entry.head());
        }
    }

    /** A place of -1 is none. */
    @Test
    void placesTurnsOfTicksAlike() {
        vectors.ticks().forEach(vector -> {
            List<Part> parts = Part.parse(vector.parts());
            int turns = parts.stream().mapToInt(Part::length).sum();
            List<Root> roots = Root.parse(vector.roots());
            var sealed = new SealedTick(7, vector.base(), turns, parts, roots, 1, "");
            TickDraw draw = TickDraw.of(sealed, seed(vector.seed()));
            vector.turns()
                    .forEach(turn -> assertThat(
                                    draw.ordinal(new Turn(1, 7, turn.boot(), Turn.index(turn.round(), turn.number())))
                                            .orElse(-1))
                            .as("%s in %s", turn, vector.parts())
                            .isEqualTo(turn.place()));
        });
    }

    @Test
    void provesTurnsAlike() {
        vectors.trees().forEach(vector -> {
            List<String> leaves = vector.turns().stream()
                    .map(held -> TurnLeaf.of(held.index(), owner(held.owner())))
                    .toList();
            Merkle tree = Merkle.over(leaves);
            assertThat(leaves.getLast()).isEqualTo(vector.leaf());
            assertThat(tree.root()).isEqualTo(vector.root());
            assertThat(tree.path(leaves.size() - 1).text()).isEqualTo(vector.proof());
        });
    }

    private RoomKeys keys() {
        byte[] master = HexFormat.of().parseHex(vectors.master());
        return new RoomKeys(vectors.room(), Map.of(vectors.kid(), master), vectors.kid(), vectors.kid());
    }

    private TurnToken.Owner owner(String kind) {
        return switch (kind) {
            case "account" -> keys().ownerFor(vectors.account());
            case "browser" -> RoomKeys.ownerOf(vectors.browserSecret());
            default -> TurnToken.Owner.BEARER;
        };
    }

    private static Seed seed(String hex) {
        return Seed.of(HexFormat.of().parseHex(hex));
    }

    private static Vectors read() {
        try (InputStream file = RoomVectorsTests.class.getResourceAsStream("/waitingroom/room-vectors.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(file), Vectors.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
