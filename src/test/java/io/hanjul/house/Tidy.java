package io.hanjul.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The rules that only the source can tell. Every violation names file and line. */
final class Tidy extends TreePathScanner<@Nullable Void, @Nullable Void> {

    static final int LONGEST_FILE = 300;
    static final int LONGEST_METHOD = 40;
    static final int LONGEST_LINE = 120;
    static final int MOST_PARAMETERS = 4;

    private static final Pattern PROMISE = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern SQL = Pattern.compile("\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|MERGE)\\s.*");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Set<Modifier> CONSTANT_MODIFIERS = Set.of(Modifier.STATIC, Modifier.FINAL);

    private final JavaSource source;
    private final List<String> violations = new ArrayList<>();

    private Tidy(JavaSource source) {
        this.source = source;
    }

    /** Everything that is untidy in the file. */
    static List<String> violationsIn(JavaSource source) {
        var tidy = new Tidy(source);
        tidy.checkLines();
        tidy.scan(source.unit(), null);
        return tidy.violations;
    }

    private void checkLines() {
        List<String> lines = source.lines();
        if (lines.size() > LONGEST_FILE) {
            report(1, "file of " + lines.size() + " lines, more than " + LONGEST_FILE);
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST_LINE) {
                report(i + 1L, "line of " + line.length() + " columns, more than " + LONGEST_LINE);
            }
            if (line.contains("\t")) {
                report(i + 1L, "tab");
            }
            if (PROMISE.matcher(line).find()) {
                report(i + 1L, "work left for later: do it or open an issue");
            }
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        if (JavaSource.has(type.getModifiers(), "Disabled")) {
            report(type, "disabled test");
        }
        if (isPublicMain(type.getModifiers().getFlags()) && !isDocumented()) {
            report(type, "public type " + type.getSimpleName() + " without Javadoc");
        }
        return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        long length = source.linesOf(method);
        boolean constructor = method.getReturnType() == null;
        int parameters = method.getParameters().size();
        if (length > LONGEST_METHOD) {
            report(method, method.getName() + " has " + length + " lines, more than " + LONGEST_METHOD);
        }
        if (parameters > MOST_PARAMETERS && !constructor && !isOverride(method)) {
            report(method, method.getName() + " has " + parameters + " parameters, more than " + MOST_PARAMETERS);
        }
        if (JavaSource.has(method.getModifiers(), "Disabled")) {
            report(method, "disabled test");
        }
        if (isPublicMain(method.getModifiers().getFlags()) && !isOverride(method) && !isDocumented()) {
            report(method, "public " + method.getName() + " without Javadoc");
        }
        return super.visitMethod(method, null);
    }

    /** SQL that is put together at run time cannot be prepared by a test, so only a constant may be run. */
    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        if (source.isMain() && call.getMethodSelect().toString().endsWith(".sql")) {
            boolean constant = call.getArguments().getFirst() instanceof IdentifierTree name
                    && CONSTANT.matcher(name.getName()).matches();
            if (!constant) {
                report(call, "sql(…) takes a constant and nothing else");
            }
        }
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        boolean sql = literal.getValue() instanceof String text
                && SQL.matcher(text.lines().findFirst().orElse("") + " ").matches();
        if (source.isMain() && sql && !isTableConstant()) {
            report(literal, "SQL outside a constant of a …Table class");
        }
        return super.visitLiteral(literal, null);
    }

    private boolean isTableConstant() {
        TreePath parent = getCurrentPath().getParentPath();
        return parent.getLeaf() instanceof VariableTree variable
                && variable.getModifiers().getFlags().containsAll(CONSTANT_MODIFIERS)
                && parent.getParentPath().getLeaf() instanceof ClassTree type
                && type.getSimpleName().toString().endsWith("Table");
    }

    private boolean isPublicMain(Set<Modifier> modifiers) {
        return source.isMain() && modifiers.contains(Modifier.PUBLIC) && isInPublicType();
    }

    private boolean isInPublicType() {
        for (Tree tree : getCurrentPath()) {
            if (tree instanceof ClassTree type
                    && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOverride(MethodTree method) {
        return JavaSource.has(method.getModifiers(), "Override");
    }

    private boolean isDocumented() {
        return source.isDocumented(getCurrentPath());
    }

    private void report(Tree tree, String what) {
        report(source.lineOf(tree), what);
    }

    private void report(long line, String what) {
        violations.add(source.path() + ":" + line + " " + what);
    }
}
