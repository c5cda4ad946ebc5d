package io.hanjul.contract;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import io.hanjul.house.ProductClasses;
import io.hanjul.problem.ProblemCode;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;

/**
 * What the byte code of a handler, and of everything of ours that it can call, says about its answers. Calls through an
 * interface or an overridden method reach every implementation, so nothing is missed on the caller's own thread; what
 * another thread decides comes back as a value, and the code that turns it into a refusal is reached again.
 */
final class HandlerCode {

    private static final JavaClasses OURS = ProductClasses.ALL;

    private final Set<JavaCodeUnit> reached;
    private final Set<JavaCodeUnit> ofTheController;

    private HandlerCode(JavaCodeUnit handler) {
        String itsPackage = handler.getOwner().getPackageName();
        this.reached = reach(handler, unit -> true);
        this.ofTheController =
                reach(handler, unit -> unit.getOwner().getPackageName().equals(itsPackage));
    }

    /** All controllers of the product. */
    static Stream<Class<?>> controllers() {
        return OURS.stream()
                .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                .map(JavaClass::reflect);
    }

    static HandlerCode of(Method handler) {
        JavaClass owner = OURS.get(handler.getDeclaringClass());
        String[] parameters =
                Arrays.stream(handler.getParameterTypes()).map(Class::getName).toArray(String[]::new);
        return new HandlerCode(owner.getCodeUnitWithParameterTypeNames(handler.getName(), parameters));
    }

    /** Codes of refusals that may be given. */
    Set<ProblemCode> refusals() {
        return fields(reached)
                .filter(access -> access.getTargetOwner().isAssignableTo(ProblemCode.class))
                .filter(access -> access.getTarget().getRawType().equals(access.getTargetOwner()))
                .map(access -> constant(access.getTargetOwner().reflect(), access.getName()))
                .collect(Collectors.toSet());
    }

    /** Names of the constants of an enum of somebody else's that the controller's own package uses for the handler. */
    Set<String> constantsOf(Class<?> type) {
        return fields(ofTheController)
                .filter(access -> access.getTargetOwner().isEquivalentTo(type))
                .map(JavaAccess::getName)
                .collect(Collectors.toSet());
    }

    /** Whether the controller's own package calls that method for the handler. */
    boolean calls(Class<?> type, String method) {
        return callsOf(ofTheController, type.getName() + "." + method);
    }

    /** Whether anything of ours that the handler reaches is that method, given as {@code fully.qualified.Type.name}. */
    boolean reaches(String method) {
        return callsOf(reached, method);
    }

    private static boolean callsOf(Set<JavaCodeUnit> units, String method) {
        return units.stream()
                .flatMap(unit -> accessesOf(unit).stream())
                .anyMatch(access -> (access.getTargetOwner().getName() + "." + access.getName()).equals(method));
    }

    private static Stream<JavaFieldAccess> fields(Set<JavaCodeUnit> units) {
        return units.stream().flatMap(unit -> unit.getFieldAccesses().stream());
    }

    private static Collection<? extends JavaAccess<?>> accessesOf(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .flatMap(Collection::stream)
                .toList();
    }

    private static Set<JavaCodeUnit> reach(JavaCodeUnit start, Predicate<JavaCodeUnit> within) {
        var reached = new LinkedHashSet<JavaCodeUnit>(Set.of(start));
        var open = new ArrayDeque<JavaCodeUnit>(reached);
        while (!open.isEmpty()) {
            accessesOf(open.remove()).stream()
                    .flatMap(HandlerCode::targets)
                    .filter(within)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private static Stream<JavaCodeUnit> targets(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        if (!owner.getName().startsWith("io.hanjul.") || !OURS.contain(owner.getName())) {
            return Stream.of();
        }
        return Stream.of(Set.of(owner), owner.getAllSubclasses(), owner.getAllRawSuperclasses())
                .flatMap(Collection::stream)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> isMeant(unit, access));
    }

    private static boolean isMeant(JavaCodeUnit unit, JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                && unit.getName().equals(target.getName())
                && HasName.Utils.namesOf(unit.getRawParameterTypes())
                        .equals(HasName.Utils.namesOf(target.getRawParameterTypes()));
    }

    private static ProblemCode constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .map(ProblemCode.class::cast)
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
