package io.hanjul.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code bench/run}: lists what can be measured, or measures it. */
public final class RunCommand {

    private static final String QUICK = "--quick";
    private static final String ALL = "all";

    private static final List<Measure> MEASURES = List.of(
            new HoldNamed(),
            new HoldSoldOut(),
            new HoldVersusRowLock(),
            new HoldGrowth(),
            new HoldPool(),
            new PoolVersusRowLock(),
            new Purchase(),
            new CheckoutAway(),
            new RoomBoard(),
            new RoomMe(),
            new RoomHeartbeat(),
            new RoomJoin(),
            new RoomGrowth(),
            new RoomMemory(),
            new RoomAdmission(),
            new RoomSse(),
            new RoomArrivals(),
            new RoomLottery(),
            new RoomBehindNginx(),
            new StartTime(),
            RushRun.realHall(),
            RushRun.demoHall());

    private RunCommand() {}

    /** Exit code: 0 when every goal was met, 1 when one was not, 2 when something could not be run. */
    public static void main(String[] arguments) {
        var names = new ArrayList<>(List.of(arguments));
        Extent extent = names.remove(QUICK) ? Extent.QUICK : Extent.FULL;
        if (names.isEmpty()) {
            System.out.print(list());
            System.exit(0);
        }
        System.exit(run(names, extent));
    }

    /** What there is, with goals. It is kept in {@code bench/run.txt} too, where it can be read before a build. */
    static String list() {
        var list = new StringBuilder("usage: bench/run NAME... | all [--quick]\n");
        for (Measure measure : MEASURES) {
            Goal goal = measure.goal();
            list.append("  %-18s ≥ %-5s %s\n".formatted(goal.name(), Results.plain(goal.least()), goal.meaning()));
        }
        return list.toString();
    }

    private static int run(List<String> names, Extent extent) {
        List<Measure> wanted = names.equals(List.of(ALL)) ? MEASURES : new ArrayList<>();
        if (wanted.isEmpty()) {
            for (String name : names) {
                Optional<Measure> found = MEASURES.stream()
                        .filter(measure -> measure.goal().name().equals(name))
                        .findFirst();
                if (found.isEmpty()) {
                    System.err.println("There is no " + name + "; bench/run without a name lists what there is.");
                    return 2;
                }
                wanted.add(found.get());
            }
        }
        int worst = 0;
        var lines = new ArrayList<String>();
        for (Measure measure : wanted) {
            worst = Math.max(worst, take(measure, extent, lines));
        }
        lines.forEach(System.out::println);
        return worst;
    }

    private static int take(Measure measure, Extent extent, List<String> lines) {
        Goal goal = measure.goal();
        System.out.println("== " + goal.name() + (extent.quick() ? " (quick: too short to be quoted)" : ""));
        try {
            Finding finding = measure.take(extent);
            Results.write(goal, finding, extent.quick());
            finding.figures().forEach((name, value) -> System.out.println("   " + name + ": " + shown(value)));
            finding.notes().forEach(note -> System.out.println("   note: " + note));
            lines.add(lastLine(goal, finding));
            return finding.passes(goal) ? 0 : 1;
        } catch (RuntimeException e) {
            e.printStackTrace();
            lines.add(goal.name() + " could not be run");
            return 2;
        }
    }

    private static String lastLine(Goal goal, Finding finding) {
        return switch (finding.state()) {
            case SKIPPED -> goal.name() + " skipped";
            case INVALID -> goal.name() + " invalid";
            case MEASURED -> goal.name() + " " + Results.ratio(finding.ratio());
        };
    }

    private static String shown(Object value) {
        return switch (value) {
            case Spread spread ->
                Results.readable(spread.median()) + " (" + Results.readable(spread.least()) + " – "
                        + Results.readable(spread.most()) + ")";
            case Double figure -> Results.readable(figure);
            default -> value.toString();
        };
    }
}
