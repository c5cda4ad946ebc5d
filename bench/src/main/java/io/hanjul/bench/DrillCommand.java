package io.hanjul.bench;

import io.hanjul.bench.Drill.Round;
import io.hanjul.ids.Randomness;
import io.hanjul.ids.RealClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** {@code bench/drill}: lists what can be broken, or breaks it. */
public final class DrillCommand {

    private static final String ALL = "all";
    private static final String USAGE = "usage: bench/drill NAME... | all [--rounds N] [--seed N]";

    private DrillCommand() {}

    /**
     * What was drilled.
     *
     * @param seed by which a drill can be repeated: the same instants, though never the same interleaving
     */
    record Result(String name, String meaning, long seed, Instant at, Machine machine, List<Round> rounds) {

        long good() {
            return rounds.stream().filter(round -> round.broken().isEmpty()).count();
        }
    }

    /** Exit code: 0 when every promise was kept, 1 when one was broken, 2 when something could not be drilled. */
    public static void main(String[] arguments) {
        System.exit(run(new ArrayList<>(List.of(arguments))));
    }

    /** What there is. It is kept in {@code bench/drill.txt} too, where it can be read before a build. */
    static String list() {
        var list = new StringBuilder(USAGE + "\n");
        Drill.all().forEach(drill -> list.append("  %-22s %s\n".formatted(drill.name(), drill.meaning())));
        return list.append("goal of each: every promise is kept in every round\n")
                .toString();
    }

    private static int run(List<String> arguments) {
        long seed =
                option(arguments, "--seed").orElseGet(() -> Randomness.secure().nextLong(1, 1_000_000_000));
        Optional<Long> rounds = option(arguments, "--rounds");
        List<Drill> wanted = Drill.all().stream()
                .filter(drill -> arguments.contains(ALL) || arguments.contains(drill.name()))
                .toList();
        if (wanted.isEmpty() || (!arguments.contains(ALL) && wanted.size() < arguments.size())) {
            System.out.print(list());
            return arguments.isEmpty() ? 0 : 2;
        }
        int worst = 0;
        var lines = new ArrayList<String>();
        for (Drill drill : wanted) {
            worst = Math.max(worst, run(drill, seed, rounds.orElse((long) drill.rounds()), lines));
        }
        lines.forEach(System.out::println);
        return worst;
    }

    private static int run(Drill drill, long seed, long rounds, List<String> lines) {
        System.out.println("== " + drill.name() + ", seed " + seed);
        var played = new ArrayList<Round>();
        var chance = new SplittableRandom(seed);
        Result result = result(drill, seed, played);
        try (Play play = drill.play().get()) {
            for (int number = 1; number <= rounds; number++) {
                Round round = play.play(chance.split());
                played.add(round);
                System.out.println("   round " + number + ": " + round.facts());
                round.broken().forEach(broken -> System.out.println("   BROKEN: " + broken));
                // A drill that is cut short leaves what it has found.
                result = result(drill, seed, List.copyOf(played));
                Results.write("drill-" + drill.name(), result);
            }
        } catch (RuntimeException | AssertionError e) {
            e.printStackTrace();
            lines.add(drill.name() + " could not be drilled");
            return 2;
        }
        lines.add(drill.name() + " " + result.good() + "/" + played.size() + " rounds kept every promise");
        return result.good() == played.size() ? 0 : 1;
    }

    private static Result result(Drill drill, long seed, List<Round> played) {
        return new Result(drill.name(), drill.meaning(), seed, RealClock.utc().instant(), Machine.here(), played);
    }

    /** Takes a number that is named out of the arguments. */
    private static Optional<Long> option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        if (at < 0 || at + 1 == arguments.size()) {
            return Optional.empty();
        }
        arguments.remove(at);
        return Optional.of(Long.parseLong(arguments.remove(at)));
    }
}
