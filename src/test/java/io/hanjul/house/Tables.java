package io.hanjul.house;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The {@code …Table} classes and their statements. */
final class Tables {

    private static final Path COMPILED = Path.of("target/classes");
    private static final String ENDING = "Table.class";

    /**
     * One statement.
     *
     * @param table the class that holds it
     * @param name the constant's name
     * @param sql its text with {@code :named} parameters
     */
    record Statement(Class<?> table, String name, String sql) {

        private static final Pattern WRITES = Pattern.compile("\\b(INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)\\s");

        boolean writes() {
            return WRITES.matcher(sql).find();
        }

        @Override
        public String toString() {
            return table.getSimpleName() + "." + name;
        }
    }

    private Tables() {}

    /** Every table of the product: found by the names of the compiled files, since to read them all takes seconds. */
    static List<Class<?>> classes() {
        try (Stream<Path> files = Files.walk(COMPILED)) {
            return files.map(file -> COMPILED.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Tables.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Every statement of the product. */
    static List<Statement> statements() {
        return classes().stream().flatMap(Tables::statementsOf).toList();
    }

    /** The statements of one class: each text constant of more than one word. */
    static Stream<Statement> statementsOf(Class<?> table) {
        return Arrays.stream(table.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(field -> new Statement(table, field.getName(), textOf(field)))
                .filter(statement -> statement.sql().strip().matches("(?s)\\S+\\s.*"));
    }

    private static String textOf(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("cannot read " + field, e);
        }
    }
}
