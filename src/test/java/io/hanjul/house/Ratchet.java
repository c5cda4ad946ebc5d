package io.hanjul.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Figures of the code that may only fall. The file holds the best that was reached; {@code -Dratchet.write=true} lowers
 * it to what is measured now, and never raises it.
 *
 * @param figures name → highest value allowed
 */
record Ratchet(Map<String, Integer> figures) {

    private static final Path FILE = Path.of("src/test/resources/house/ratchet.properties");
    private static final Pattern SUPPRESSION = Pattern.compile("@SuppressWarnings");

    static Ratchet read() {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(FILE)) {
            kept.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var figures = new TreeMap<String, Integer>();
        kept.forEach((name, value) -> figures.put(name.toString(), Integer.valueOf(value.toString())));
        return new Ratchet(figures);
    }

    /** Measures the sources now. */
    static Map<String, Integer> measure(List<JavaSource> sources) {
        var lengths =
                sources.stream().map(source -> source.lines().size()).sorted().toList();
        var figures = new TreeMap<String, Integer>();
        figures.put("file-lines-longest", lengths.getLast());
        figures.put("file-lines-p90", lengths.get(lengths.size() * 9 / 10));
        figures.put("method-lines-longest", longestMethodOf(sources));
        figures.put("public-types-percent", publicPercentOf(sources));
        figures.put("suppressed-warnings", suppressionsIn(sources));
        return figures;
    }

    /** One sentence for each figure that is higher than the file allows. */
    List<String> risenIn(Map<String, Integer> measured) {
        return measured.entrySet().stream()
                .filter(now -> now.getValue() > allowed(now.getKey()))
                .map(now -> "%s rose from %d to %d; it may only fall (%s)"
                        .formatted(now.getKey(), allowed(now.getKey()), now.getValue(), FILE))
                .toList();
    }

    /** The file's figures lowered to what is measured. */
    Ratchet loweredTo(Map<String, Integer> measured) {
        var lowered = new TreeMap<String, Integer>();
        measured.forEach((name, now) -> lowered.put(name, Math.min(now, allowed(name))));
        return new Ratchet(lowered);
    }

    void write() {
        var text =
                new StringBuilder("# Figures that may only fall; see Ratchet. Lower: mvn test -Dratchet.write=true\n");
        figures.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            Files.writeString(FILE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int allowed(String figure) {
        return figures.getOrDefault(figure, 0);
    }

    private static int longestMethodOf(List<JavaSource> sources) {
        return sources.stream().mapToInt(Ratchet::longestMethodIn).max().orElse(0);
    }

    private static int longestMethodIn(JavaSource source) {
        int[] longest = {0};
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                longest[0] = (int) Math.max(longest[0], source.linesOf(method));
                return super.visitMethod(method, null);
            }
        }.scan(source.unit(), null);
        return longest[0];
    }

    private static int publicPercentOf(List<JavaSource> sources) {
        long all = topLevelTypesOf(sources).count();
        long open = topLevelTypesOf(sources)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .count();
        return (int) (100 * open / all);
    }

    private static Stream<ClassTree> topLevelTypesOf(List<JavaSource> sources) {
        return sources.stream()
                .flatMap(source -> source.unit().getTypeDecls().stream())
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast);
    }

    private static int suppressionsIn(List<JavaSource> sources) {
        return (int) sources.stream()
                .mapToLong(
                        source -> SUPPRESSION.matcher(source.text()).results().count())
                .sum();
    }
}
