package io.hanjul.sandbox;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a journal's file says, read line by line: it may be larger than the memory. */
final class JournalLines {

    private static final int BUFFER = 1 << 13;
    private static final char LINE_BREAK = '\n';

    private final FileChannel channel;
    private final JsonMapper json;

    JournalLines(FileChannel channel, JsonMapper json) {
        this.channel = channel;
        this.json = json;
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
     * Hands every whole line to the reader, from the channel's position on, and says where the last one ends.
     *
     * @throws IllegalStateException when one of them is damaged
     */
    long replay(Reader reader) throws IOException {
        var in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        var line = new ByteArrayOutputStream();
        long start = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == LINE_BREAK) {
                reader.read(entryOf(line.toByteArray(), start), start);
                start += line.size() + 1;
                line.reset();
            } else {
                line.write(next);
            }
        }
        return start;
    }

    /** The entry that begins there, whoever writes meanwhile. */
    JournalEntry at(long start) {
        var line = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(BUFFER);
        try {
            while (channel.read(buffer.clear(), start + line.size()) > 0) {
                for (buffer.flip(); buffer.hasRemaining(); ) {
                    byte next = buffer.get();
                    if (next == LINE_BREAK) {
                        return entryOf(line.toByteArray(), start);
                    }
                    line.write(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the journal", e);
        }
        throw new IllegalStateException("the journal has no entry at byte " + start);
    }

    private JournalEntry entryOf(byte[] line, long at) {
        try {
            return json.readValue(line, JournalEntry.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("the journal is damaged at byte " + at, e);
        }
    }
}
