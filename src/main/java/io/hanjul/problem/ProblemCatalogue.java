package io.hanjul.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** All the ways of saying no that the product has, found on the class path. */
public final class ProblemCatalogue {

    private static final String ROOT = "io.hanjul";

    private ProblemCatalogue() {}

    /**
     * The codes of one module.
     *
     * @param module last part of its package, e.g. {@code edge}
     * @param codes in the order of their declaration
     */
    public record Group(String module, List<ProblemCode> codes) {}

    /** Every module that has codes, by name; those that any endpoint can give come first. */
    public static List<Group> groups() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ProblemCode.class));
        return scanner.findCandidateComponents(ROOT).stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .map(ProblemCatalogue::group)
                .sorted(Comparator.comparing((Group group) -> !group.codes().contains(CommonProblem.INTERNAL))
                        .thenComparing(Group::module))
                .toList();
    }

    private static Group group(Class<?> type) {
        String module = type.getPackageName().substring(ROOT.length() + 1);
        return new Group(
                module,
                Arrays.stream(type.getEnumConstants())
                        .map(ProblemCode.class::cast)
                        .toList());
    }
}
