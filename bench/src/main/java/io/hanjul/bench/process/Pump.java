package io.hanjul.bench.process;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Moves one direction of one connection. Reading and writing have a thread each, so that a delay makes bytes late and
 * not fewer.
 */
final class Pump {

    private static final int PIECE_MOST = 16 * 1024;
    private static final int PIECES_ON_THE_WAY = 4_096;
    private static final double SECOND = 1e9;
    private static final ByteBuffer END = ByteBuffer.allocate(0);

    private final Socket from;
    private final Socket to;
    private final Supplier<Toxics> toxics;
    private final LongAdder vanished;
    private final AtomicInteger open;
    private final BlockingQueue<Piece> onTheWay = new ArrayBlockingQueue<>(PIECES_ON_THE_WAY);

    private Pump(Socket from, Socket to, Supplier<Toxics> toxics, LongAdder vanished, AtomicInteger open) {
        this.from = from;
        this.to = to;
        this.toxics = toxics;
        this.vanished = vanished;
        this.open = open;
    }

    /** Bytes and when they may arrive; none at all stands for the end. */
    private record Piece(ByteBuffer bytes, long dueNanos) {}

    /** Moves both directions; the sockets are closed when both have ended. Counts the bytes that vanish. */
    static void both(Socket near, Socket far, Function<Direction, Toxics> toxics, LongAdder vanished) {
        var open = new AtomicInteger(2);
        new Pump(near, far, () -> toxics.apply(Direction.TO_SERVER), vanished, open).start();
        new Pump(far, near, () -> toxics.apply(Direction.TO_CLIENT), vanished, open).start();
    }

    private void start() {
        Thread.ofVirtual().start(this::read);
        Thread.ofVirtual().start(this::write);
    }

    private void read() {
        try {
            var in = from.getInputStream();
            byte[] block = new byte[PIECE_MOST];
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                take(ByteBuffer.wrap(Arrays.copyOf(block, count)));
            }
            take(END);
        } catch (IOException e) {
            closeBoth();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(ByteBuffer bytes) throws InterruptedException {
        Toxics now = toxics.get();
        if (now.cut()) {
            vanished.add(bytes.remaining());
        } else {
            onTheWay.put(new Piece(bytes, System.nanoTime() + now.delay().toNanos()));
        }
    }

    private void write() {
        try {
            var out = to.getOutputStream();
            for (Piece piece = onTheWay.take(); piece.bytes().hasRemaining(); piece = onTheWay.take()) {
                parkUntil(piece.dueNanos());
                squeeze(piece.bytes().remaining());
                if (toxics.get().cut()) {
                    vanished.add(piece.bytes().remaining());
                } else {
                    out.write(piece.bytes().array());
                    out.flush();
                }
            }
            to.shutdownOutput();
            if (open.decrementAndGet() == 0) {
                closeBoth();
            }
        } catch (IOException e) {
            closeBoth();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void squeeze(int bytes) {
        long rate = toxics.get().bytesPerSecond();
        if (rate > 0) {
            parkUntil(System.nanoTime() + Math.round(bytes * SECOND / rate));
        }
    }

    private static void parkUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void closeBoth() {
        onTheWay.clear();
        onTheWay.add(new Piece(END, 0));
        try (from;
                to) {
            open.set(0);
        } catch (IOException e) {
            open.set(0);
        }
    }
}
