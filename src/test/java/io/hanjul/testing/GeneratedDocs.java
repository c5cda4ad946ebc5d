package io.hanjul.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pages under {@code docs/} that are made from the code. A test makes the page again and compares, so that a page can
 * not drift from what it describes.
 */
public final class GeneratedDocs {

    private GeneratedDocs() {}

    /**
     * Fails when {@code docs/<file>} differs from the text made from the code; with {@code -Ddocs.write=true} it writes
     * the file instead.
     *
     * @param file name under {@code docs/}, e.g. {@code modules.md}
     * @param text the whole content, ending in a line break
     */
    public static void assertUpToDate(String file, String text) {
        assertUpToDate(Path.of("docs", file), text);
    }

    /** The same for a file that stands elsewhere in the project. */
    public static void assertUpToDate(Path page, String text) {
        try {
            if (Boolean.getBoolean("docs.write")) {
                Files.createDirectories(page.getParent());
                Files.writeString(page, text);
            }
            String kept = Files.exists(page) ? Files.readString(page) : "";
            assertThat(kept)
                    .as("%s is made from the code; make it again with -Ddocs.write=true (CONTRIBUTING.md, Docs)", page)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
