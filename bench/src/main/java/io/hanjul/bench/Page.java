package io.hanjul.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the documentation, parts of which are written by the kit: each between {@code <!-- NAME -->} and {@code
 * <!-- end of NAME -->}. What stands outside of these is written by people and left alone.
 */
final class Page {

    private final Path file;
    private String text;

    Page(Path file) {
        this.file = file;
        try {
            this.text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the part in the place of the one of that name, or at the end where there is none yet. */
    void put(String name, String part) {
        text = put(text, name, part);
    }

    static String put(String text, String name, String part) {
        String begin = "<!-- " + name + " -->";
        String end = "<!-- end of " + name + " -->";
        String whole = begin + "\n" + part.strip() + "\n" + end;
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            return text.stripTrailing() + "\n\n" + whole + "\n";
        }
        return text.substring(0, from) + whole + text.substring(to + end.length());
    }

    void write() {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
