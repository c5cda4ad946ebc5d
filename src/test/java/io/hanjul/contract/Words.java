package io.hanjul.contract;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.hanjul.house.JavaSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** What the Javadoc in the sources says of types, of their components and constants, and of methods. */
final class Words {

    /** The tree prints what is not ASCII as escapes. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link\\s+(?:[^\\s}]*\\s+)?(?:\\w*#)?([^}]*)}");
    private static final Pattern TAG = Pattern.compile("\\s*</?[a-z]+>\\s*");
    private static final Pattern SENTENCE = Pattern.compile("(?s)(.*?[.:;])(\\s.*)?");

    private final Map<String, String> texts = new HashMap<>();

    /** Reads all sources of the product. */
    static Words read() {
        var words = new Words();
        for (JavaSource source : JavaSource.below(JavaSource.MAIN)) {
            words.new Reader(source).scan(source.unit(), source.unit().getPackageName() + "");
        }
        return words;
    }

    /** What is said of a type; empty when nothing is. */
    String of(Class<?> type) {
        return texts.getOrDefault(type.getCanonicalName(), "");
    }

    /** What is said of a member of a type: a component, a constant, a method. */
    String of(Class<?> type, String member) {
        return texts.getOrDefault(type.getCanonicalName() + "#" + member, "");
    }

    /** The first sentence, without its full stop. */
    static String firstSentence(String text) {
        var sentence = SENTENCE.matcher(text);
        String first = sentence.matches() ? sentence.group(1) : text;
        return first.replaceAll("[.:;]$", "");
    }

    private static String plain(List<? extends DocTree> trees) {
        var text = new StringBuilder();
        trees.forEach(text::append);
        String spelled =
                ESCAPE.matcher(text).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
        String linked = LINK.matcher(CODE.matcher(spelled).replaceAll("`$1`")).replaceAll("$1");
        return StringUtils.capitalize(
                TAG.matcher(linked).replaceAll(" ").replaceAll("\\s+", " ").strip());
    }

    private final class Reader extends TreePathScanner<@Nullable Void, String> {

        private final JavaSource source;

        Reader(JavaSource source) {
            this.source = source;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String outer) {
            String name = outer + "." + type.getSimpleName();
            keep(name, getCurrentPath());
            return super.visitClass(type, name);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String type) {
            keep(type + "#" + method.getName(), getCurrentPath());
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, String type) {
            keep(type + "#" + variable.getName(), getCurrentPath());
            return null;
        }

        private void keep(String key, TreePath path) {
            DocCommentTree comment = source.trees().getDocCommentTree(path);
            if (comment == null) {
                return;
            }
            texts.putIfAbsent(key, plain(comment.getFullBody()));
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree parameter && path.getLeaf() instanceof ClassTree) {
                    texts.put(key + "#" + parameter.getName(), plain(parameter.getDescription()));
                }
            }
        }
    }
}
