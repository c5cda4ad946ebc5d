package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;

import house.offender.shop.BoundlessSettings;
import io.hanjul.testing.GeneratedDocs;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

class SettingsTests {

    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, long.class, double.class, Integer.class, Long.class, Double.class);

    @Test
    void everySettingIsBounded() {
        assertThat(settings().flatMap(type -> faultsOf(type).stream())).isEmpty();
    }

    @Test
    void aSettingWithoutBoundsIsNoticed() {
        assertThat(faultsOf(BoundlessSettings.class))
                .containsExactlyInAnyOrder(
                        "BoundlessSettings is not @Validated",
                        "BoundlessSettings.most has no lower bound",
                        "BoundlessSettings.patience has no upper bound");
    }

    @Test
    void everySettingIsDocumented() {
        assertThat(SettingsPage.settings())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(setting.description())
                        .as("description of %s", setting.name())
                        .isNotBlank());
        GeneratedDocs.assertUpToDate("settings.md", SettingsPage.page());
    }

    private static Stream<Class<?>> settings() {
        return Classes.MAIN.stream()
                .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                .map(type -> type.reflect());
    }

    private static List<String> faultsOf(Class<?> settings) {
        String name = settings.getSimpleName();
        var faults = new ArrayList<String>();
        if (!settings.isRecord()) {
            return List.of(name + " is not a record");
        }
        if (!settings.isAnnotationPresent(Validated.class)) {
            faults.add(name + " is not @Validated");
        }
        for (RecordComponent setting : settings.getRecordComponents()) {
            missingBoundsOf(settings, setting)
                    .forEach(bound -> faults.add("%s.%s has no %s bound".formatted(name, setting.getName(), bound)));
        }
        return faults;
    }

    private static List<String> missingBoundsOf(Class<?> settings, RecordComponent setting) {
        boolean number = NUMBERS.contains(setting.getType());
        if (!number && setting.getType() != Duration.class) {
            return List.of();
        }
        Set<String> constraints = constraintsOn(settings, setting);
        var missing = new ArrayList<String>();
        if (!hasAny(
                constraints,
                number ? Set.of("Min", "DecimalMin", "Positive", "PositiveOrZero") : Set.of("DurationMin"))) {
            missing.add("lower");
        }
        if (!hasAny(constraints, number ? Set.of("Max", "DecimalMax") : Set.of("DurationMax"))) {
            missing.add("upper");
        }
        return missing;
    }

    private static boolean hasAny(Set<String> constraints, Set<String> wanted) {
        return wanted.stream().anyMatch(constraints::contains);
    }

    private static Set<String> constraintsOn(Class<?> settings, RecordComponent setting) {
        try {
            Annotation[] annotations =
                    settings.getDeclaredField(setting.getName()).getAnnotations();
            return Arrays.stream(annotations)
                    .map(annotation -> annotation.annotationType().getSimpleName())
                    .collect(Collectors.toSet());
        } catch (NoSuchFieldException e) {
            throw new AssertionError("a record without its field", e);
        }
    }
}
