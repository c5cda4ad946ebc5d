package io.hanjul.sandbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The gateway's only store: a file of JSON lines that is only ever appended to. A line counts once it ends with a line
 * break; a torn last line (the process or the machine died while writing) is cut off at the next start, which is right
 * because nobody was ever answered on its strength.
 *
 * <p>Writing and forcing to disk are two steps, so that requests running at once share one flush: {@link #append} under
 * the ledger's lock, {@link #sync} without it, before the answer goes out.
 */
final class Journal implements AutoCloseable {

    private static final int BUFFER = 1 << 13;
    private static final char LINE_BREAK = '\n';

    private final FileChannel channel;
    private final JsonMapper json;
    private final ReentrantLock flushing = new ReentrantLock();
    private volatile long written;
    private volatile long forced;

    private Journal(FileChannel channel, JsonMapper json, long length) {
        this.channel = channel;
        this.json = json;
        this.written = length;
        this.forced = length;
    }

    /** Learns what is written, in order. */
    interface Reader {

        /**
         * Takes an entry.
         *
         * @param at the byte at which it begins
         */
        void read(JournalEntry entry, long at);
    }

    /**
     * Opens the file, hands every entry to the reader in order, and cuts a torn last line off.
     *
     * @throws IllegalStateException when another gateway uses the file, or when a line before the last is damaged
     */
    static Journal open(Path file, JsonMapper json, Reader reader) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IllegalStateException("another gateway is using " + file);
        }
        long length = replay(channel, json, reader);
        channel.truncate(length);
        channel.position(length);
        return new Journal(channel, json, length);
    }

    /** Line by line: the file may be larger than the memory. */
    private static long replay(FileChannel channel, JsonMapper json, Reader reader) throws IOException {
        var in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        var line = new ByteArrayOutputStream();
        long start = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == LINE_BREAK) {
                reader.read(entryOf(line.toByteArray(), json, start), start);
                start += line.size() + 1;
                line.reset();
            } else {
                line.write(next);
            }
        }
        return start;
    }

    private static JournalEntry entryOf(byte[] line, JsonMapper json, long at) {
        try {
            return json.readValue(line, JournalEntry.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("the journal is damaged at byte " + at, e);
        }
    }

    /** The entry that was written there. */
    JournalEntry read(long at) {
        var line = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(BUFFER);
        try {
            while (channel.read(buffer.clear(), at + line.size()) > 0) {
                for (buffer.flip(); buffer.hasRemaining(); ) {
                    byte next = buffer.get();
                    if (next == LINE_BREAK) {
                        return entryOf(line.toByteArray(), json, at);
                    }
                    line.write(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the journal", e);
        }
        throw new IllegalStateException("the journal has no entry at byte " + at);
    }

    /** Writes one entry and says where; it is safe only after {@link #sync}. Callers take turns (the ledger's lock). */
    long append(JournalEntry entry) {
        long at = written;
        byte[] line = (json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.wrap(line);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            written = channel.position();
            return at;
        } catch (IOException e) {
            cutOff(written);
            throw new UncheckedIOException("cannot write the journal", e);
        }
    }

    private void cutOff(long length) {
        try {
            channel.truncate(length);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot cut a torn line off the journal", e);
        }
    }

    /** Returns once everything appended before is on disk; those who wait meanwhile share the next flush. */
    void sync() {
        long mine = written;
        if (forced >= mine) {
            return;
        }
        flushing.lock();
        try {
            if (forced < mine) {
                long upTo = written;
                channel.force(false);
                forced = upTo;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot flush the journal", e);
        } finally {
            flushing.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
