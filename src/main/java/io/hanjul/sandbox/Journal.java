package io.hanjul.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
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

    private final FileChannel channel;
    private final JournalLines lines;
    private final JsonMapper json;
    private final ReentrantLock flushing = new ReentrantLock();
    private volatile long written;
    private volatile long forced;

    private Journal(FileChannel channel, JournalLines lines, JsonMapper json, long length) {
        this.channel = channel;
        this.lines = lines;
        this.json = json;
        this.written = length;
        this.forced = length;
    }

    /**
     * Opens the file, hands every entry to the reader in order, and cuts a torn last line off.
     *
     * @throws IllegalStateException when another gateway uses the file, or when a line before the last is damaged
     */
    static Journal open(Path file, JsonMapper json, JournalLines.Reader reader) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IllegalStateException("another gateway is using " + file);
        }
        var lines = new JournalLines(channel, json);
        long length = lines.replay(reader);
        channel.truncate(length);
        channel.position(length);
        return new Journal(channel, lines, json, length);
    }

    /** The entry that was written there. */
    JournalEntry read(long at) {
        return lines.at(at);
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
