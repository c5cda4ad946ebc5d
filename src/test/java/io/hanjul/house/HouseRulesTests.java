package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.ApplicationModule;

/* First: it takes longest. */
@Order(1)
class HouseRulesTests {

    @TestFactory
    Stream<DynamicTest> theProductKeepsEveryRule() {
        return HouseRules.FOR_MAIN.entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(Classes.MAIN)));
    }

    @TestFactory
    Stream<DynamicTest> testsKeepTheRulesThatConcernThem() {
        return HouseRules.FOR_TESTS.stream()
                .map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(Classes.TESTS)));
    }

    /** A rule that never said no is only a hope: every one must reject code that was written to break it. */
    @TestFactory
    Stream<DynamicTest> everyRuleRejectsItsOffender() {
        return HouseRules.FOR_MAIN.entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThat(breaksIn(rule.getValue())).isTrue()));
    }

    @Test
    void theOffendersAreNamedOneByOne() {
        assertThat(detailsOf(HouseRules.TIME_AND_CHANCE_COME_FROM_IDS))
                .anySatisfy(detail -> assertThat(detail).contains("Instant.now()"))
                .anySatisfy(detail -> assertThat(detail).contains("UUID.randomUUID()"))
                .anySatisfy(detail -> assertThat(detail).contains("Random.<init>(long)"))
                .noneSatisfy(detail -> assertThat(detail).contains("Instant.now(java.time.Clock)"));
    }

    @Test
    void everyModuleHasItsFrontPageAndDeclaresItsNulls() {
        assertThat(Classes.MAIN.getPackage("io.hanjul").getSubpackages())
                .isNotEmpty()
                .allMatch(module -> module.isAnnotatedWith(ApplicationModule.class), "is an @ApplicationModule");
        assertThat(unmarkedPackagesOf(Classes.MAIN))
                .as("packages without @NullMarked")
                .isEmpty();
        assertThat(unmarkedPackagesOf(Classes.OFFENDERS)).contains("house.offender.shop");
    }

    private static List<String> unmarkedPackagesOf(JavaClasses classes) {
        return classes.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(location -> !location.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
    }

    private static boolean breaksIn(ArchRule rule) {
        return rule.evaluate(Classes.OFFENDERS).hasViolation();
    }

    private static List<String> detailsOf(ArchRule rule) {
        return rule.evaluate(Classes.OFFENDERS).getFailureReport().getDetails();
    }
}
