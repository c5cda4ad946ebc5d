package io.hanjul.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One migration file.
 *
 * @param module the folder it stands in
 * @param file its name
 * @param sql its text
 */
record Migration(String module, String file, String sql) {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("(?m)^CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(\\w+)");
    private static final Pattern NAME = Pattern.compile("V(\\d{8}_\\d{2,3})__[a-z0-9_]+\\.sql");

    /** All migrations of the product. */
    static List<Migration> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Migration::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration of(Path path) {
        Path inFolder = FOLDER.relativize(path);
        return new Migration(
                inFolder.getName(0).toString(),
                inFolder.getName(inFolder.getNameCount() - 1).toString(),
                JavaSource.read(path));
    }

    /** The version, e.g. {@code 20261121_60}; empty text for a file that is not named like a migration. */
    String version() {
        var name = NAME.matcher(file);
        return name.matches() ? name.group(1) : "";
    }

    /** The tables that it creates. */
    List<String> tables() {
        return TABLE.matcher(sql).results().map(match -> match.group(1)).toList();
    }
}
