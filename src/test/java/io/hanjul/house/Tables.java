package io.hanjul.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The {@code …Table} classes and their statements. */
final class Tables {

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

    /** Every table of the product. */
    static Stream<Class<?>> classes() {
        return Classes.MAIN.stream()
                .filter(type -> type.getSimpleName().endsWith("Table"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect);
    }

    /** Every statement of the product. */
    static List<Statement> statements() {
        return classes().flatMap(Tables::statementsOf).toList();
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
