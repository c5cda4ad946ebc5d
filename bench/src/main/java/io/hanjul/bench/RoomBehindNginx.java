package io.hanjul.bench;

import io.hanjul.bench.Turns.Player;
import io.hanjul.bench.load.Load;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Polls of a line in which a million wait, through an nginx that is set up as the documentation says, against those of
 * a conventional waiting room on the same stack, the same node and behind the same nginx: a rank in a sorted set for
 * each. Counts only while the node is asked for its board at most twice a second, and is no slower without nginx.
 */
final class RoomBehindNginx implements Measure {

    private static final String BOARD = "board behind nginx";
    private static final String RANK = "rank behind nginx";
    private static final String BOARD_ALONE = "board";
    private static final String RANK_ALONE = "rank";
    private static final int CONNECTIONS = 128;
    private static final double BOARDS_A_SECOND = 2;

    @Override
    public Goal goal() {
        return new Goal(
                "room-behind-nginx", 3, "polls of a line a second behind nginx ÷ those of a rank in Redis each");
    }

    @Override
    public Finding take(Extent extent) {
        Optional<Path> program = Nginx.program();
        if (program.isEmpty()) {
            return Finding.skipped("there is no nginx; NGINX may say where it is");
        }
        int people = extent.quick() ? 100_000 : 1_000_000;
        try (var line = LongLine.open(RankLine.program(), "room-behind-nginx", 60, 1_000)) {
            line.grow(people);
            RankLine rank = RankLine.beside(line, people);
            try (var nginx = Nginx.before(line.app(), program.get());
                    var load = new Load(nginx.socketAddress(), CONNECTIONS)) {
                var turns = new Turns(List.of(
                        new Player(BOARD, line.app(), load, 200, line::board),
                        new Player(RANK, line.app(), load, 200, rank::polls),
                        new Player(BOARD_ALONE, line.app(), line.load(), 200, line::board),
                        new Player(RANK_ALONE, line.app(), line.load(), 200, rank::polls)));
                turns.warmUp(extent.warmUpOfEach(4));
                turns.play(extent.repeats(), extent.turn());
                return finding(
                        turns,
                        Polled.by(line, load, line.board(), extent),
                        Polled.by(line, load, rank.polls(), extent));
            }
        }
    }

    private static Finding finding(Turns turns, Polled board, Polled rank) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("people waiting", board.waiting());
        for (String name : List.of(BOARD, RANK, BOARD_ALONE, RANK_ALONE)) {
            figures.put("polls/s, " + name, turns.perSecond(name));
            figures.put("processor time of a poll, µs, " + name, turns.microsEach(name));
        }
        Spread alone = turns.ratio(BOARD_ALONE, RANK_ALONE);
        Spread behind = turns.ratio(BOARD, RANK);
        figures.put("board ÷ rank behind nginx, by processor time", turns.costRatio(RANK, BOARD));
        figures.put("board ÷ rank behind nginx", behind);
        figures.put("board ÷ rank without nginx", alone);
        figures.put("boards that the node was asked for in a second", board.boardsPerSecond());
        figures.put("commands of Redis for a poll, board", board.commandsEach());
        figures.put("commands of Redis for a poll, rank", rank.commandsEach());
        var broken = new ArrayList<String>();
        if (board.boardsPerSecond() > BOARDS_A_SECOND) {
            broken.add("the node was asked for its board more than twice a second");
        }
        if (alone.median() < 1) {
            broken.add("without nginx the board is slower than a rank");
        }
        Finding finding = turns.finding(broken.isEmpty() ? behind.median() : 0, figures);
        var notes = new ArrayList<>(finding.notes());
        broken.forEach(why -> notes.add("does not count: " + why));
        return new Finding(finding.state(), finding.ratio(), figures, List.copyOf(notes));
    }
}
