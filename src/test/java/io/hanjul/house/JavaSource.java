package io.hanjul.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One parsed source file. Parsing needs no class path, so it sees what the compiler threw away: lengths, comments and
 * the form of an argument.
 *
 * @param path where it stands, relative to the project
 * @param text its characters
 * @param unit its syntax tree
 * @param trees positions and Javadoc of the tree
 */
public record JavaSource(Path path, String text, CompilationUnitTree unit, DocTrees trees) {

    /** Sources of the product. */
    public static final Path MAIN = Path.of("src/main/java");

    static final Path TEST = Path.of("src/test/java");
    static final Path KIT = Path.of("bench/src/main/java");

    /** Parses every Java file below the folder. */
    public static List<JavaSource> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return at(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses these files with one compiler: one for each would take most of the time to begin. */
    static List<JavaSource> at(List<Path> files) {
        return parse(files.stream().map(file -> new Source(file, read(file))).toList());
    }

    /** The text of a file. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses a text as if it stood at the path. */
    static JavaSource of(Path path, String text) {
        return parse(List.of(new Source(path, text))).getFirst();
    }

    private static List<JavaSource> parse(List<Source> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        var trees = DocTrees.instance(task);
        try {
            var units = task.parse().iterator();
            return sources.stream()
                    .map(source -> new JavaSource(source.path, source.text, units.next(), trees))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isMain() {
        return path.startsWith(MAIN);
    }

    List<String> lines() {
        return text.lines().toList();
    }

    /** The 1-based line on which the tree begins. */
    long lineOf(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    /** How many lines the tree takes, Javadoc not counted. */
    long linesOf(Tree tree) {
        long end = trees.getSourcePositions().getEndPosition(unit, tree);
        return unit.getLineMap().getLineNumber(end - 1) - lineOf(tree) + 1;
    }

    boolean isDocumented(TreePath path) {
        String comment = trees.getDocComment(path);
        return comment != null && !comment.isBlank();
    }

    /** Whether an annotation of that simple name stands there. */
    static boolean has(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type ->
                        type.toString().equals(annotation) || type.toString().endsWith("." + annotation));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final Path path;
        private final String text;

        Source(Path path, String text) {
            super(URI.create("source:///" + path.toString().replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
