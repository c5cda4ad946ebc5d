package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreeScanner;
import house.offender.shop.CarelessTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A method of a table that writes demands a transaction, so that nobody writes half of a use case. */
class TablesTests {

    @Test
    void whatWritesDemandsATransaction() {
        assertThat(carelessIn(JavaSource.MAIN, Tables.classes()))
                .as("methods that write without @Transactional(propagation = MANDATORY) on them or their class")
                .isEmpty();
    }

    @Test
    void aMethodThatWritesOnItsOwnIsNoticed() {
        assertThat(carelessIn(JavaSource.TEST, List.of(CarelessTable.class)))
                .containsExactly("CarelessTable.end", "CarelessTable.endTwice");
    }

    private static List<String> carelessIn(Path folder, List<Class<?>> tables) {
        List<JavaSource> sources = JavaSource.at(tables.stream()
                .map(table -> folder.resolve(table.getName().replace('.', '/') + ".java"))
                .toList());
        return IntStream.range(0, tables.size())
                .boxed()
                .flatMap(index -> carelessIn(sources.get(index), tables.get(index)))
                .toList();
    }

    private static Stream<String> carelessIn(JavaSource source, Class<?> table) {
        Set<String> writing = Tables.statementsOf(table)
                .filter(Tables.Statement::writes)
                .map(Tables.Statement::name)
                .collect(Collectors.toCollection(HashSet::new));
        var scan = new CarelessMethods(writing);
        scan.scanAll(source);
        return scan.found.stream().map(method -> table.getSimpleName() + "." + method);
    }

    /**
     * Finds methods that name a writing statement, themselves or through a private method, and demand no transaction.
     */
    private static final class CarelessMethods extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Set<String> writing;
        private final Set<String> found = new TreeSet<>();

        CarelessMethods(Set<String> writing) {
            this.writing = writing;
        }

        /** Scans until no more private methods turn out to write. */
        void scanAll(JavaSource source) {
            int known;
            do {
                known = writing.size();
                scan(source.unit(), null);
            } while (writing.size() > known);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            return demandsTransaction(type.getModifiers()) ? null : super.visitClass(type, null);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (!demandsTransaction(method.getModifiers()) && namesWriting(method)) {
                boolean inner = method.getModifiers().getFlags().contains(Modifier.PRIVATE);
                (inner ? writing : found).add(method.getName().toString());
            }
            return null;
        }

        private boolean namesWriting(MethodTree method) {
            var names = new ArrayList<String>();
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
                    names.add(name.getName().toString());
                    return null;
                }
            }.scan(method.getBody(), null);
            return names.stream().anyMatch(writing::contains);
        }

        private static boolean demandsTransaction(ModifiersTree modifiers) {
            return modifiers.toString().contains("MANDATORY");
        }
    }
}
