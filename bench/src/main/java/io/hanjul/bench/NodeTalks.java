package io.hanjul.bench;

import io.hanjul.bench.load.Talk;
import io.hanjul.bench.load.Talk.Answer;
import io.hanjul.bench.process.App;
import java.io.IOException;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.LongAdder;

/**
 * Requests to several nodes, each over a connection that nobody else uses meanwhile. One whose node does not answer is
 * sent to the next, as a proxy does, or a browser that is sent elsewhere.
 */
final class NodeTalks implements AutoCloseable {

    private final List<Node> nodes;
    private final LongAdder movedOn = new LongAdder();

    private record Node(App app, Deque<Talk> idle) {

        Answer ask(byte[] request) throws IOException {
            Talk known = idle.poll();
            Talk talk = known == null ? Talk.to(app.socketAddress()) : known;
            try {
                Answer answer = talk.ask(request);
                if (talk.goesOn()) {
                    idle.push(talk);
                } else {
                    talk.close();
                }
                return answer;
            } catch (IOException | IllegalStateException e) {
                talk.close();
                throw e;
            }
        }
    }

    NodeTalks(List<App> apps) {
        nodes = apps.stream()
                .map(app -> new Node(app, new ConcurrentLinkedDeque<>()))
                .toList();
    }

    /** The answer of a node, or of the next one that gives any; empty when none does. */
    Optional<Answer> ask(int first, byte[] request) {
        for (int i = 0; i < nodes.size(); i++) {
            try {
                return Optional.of(
                        nodes.get(Math.floorMod(first + i, nodes.size())).ask(request));
            } catch (IOException | IllegalStateException e) {
                movedOn.increment();
            }
        }
        return Optional.empty();
    }

    /** How often a request had to go to another node. */
    long movedOn() {
        return movedOn.sum();
    }

    @Override
    public void close() {
        for (Node node : nodes) {
            for (Talk talk = node.idle().poll();
                    talk != null;
                    talk = node.idle().poll()) {
                end(talk);
            }
        }
    }

    private static void end(Talk talk) {
        try {
            talk.close();
        } catch (IOException e) {
            throw new IllegalStateException("a connection that cannot be closed", e);
        }
    }
}
