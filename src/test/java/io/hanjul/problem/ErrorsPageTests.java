package io.hanjul.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.GeneratedDocs;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

class ErrorsPageTests {

    @Test
    void theGeneratedPageListsEveryCode() {
        var page =
                new StringBuilder("# Error codes\n\nGenerated from the code; do not edit. Served as `/docs/errors`.\n");
        for (ProblemCatalogue.Group group : ProblemCatalogue.groups()) {
            page.append("\n## %s\n\n| code | status | 한국어 | English |\n|---|---|---|---|\n".formatted(group.module()));
            group.codes()
                    .forEach(code -> page.append("| `%s` | %d | %s | %s |\n"
                            .formatted(code.name(), code.status().value(), code.ko(), code.en())));
        }
        page.append("\n# Codes of fields\n\nIn `errors[].code`. The names of Bean Validation constraints ")
                .append("(`NOT_NULL`, `SIZE`, …) are codes of fields, too.\n");
        for (List<FieldCode> codes : fieldCodes()) {
            String module = codes.getFirst().getClass().getPackageName().substring("io.hanjul.".length());
            page.append("\n## Fields: %s\n\n| code | 한국어 | English |\n|---|---|---|\n".formatted(module));
            codes.forEach(code -> page.append("| `%s` | %s | %s |\n".formatted(code.name(), code.ko(), code.en())));
        }
        GeneratedDocs.assertUpToDate("errors.md", page.toString());
    }

    @Test
    void everyFieldCodeSpeaksBothLanguagesAndFillsTheSameBlanks() {
        assertThat(fieldCodes())
                .isNotEmpty()
                .allSatisfy(codes -> assertThat(codes).allSatisfy(code -> {
                    assertThat(code.ko()).containsPattern("[가-힣]");
                    if (code != BodyCode.NOT_ALLOWED) {
                        assertThat(blanksOf(code.ko())).as(code.name()).isEqualTo(blanksOf(code.en()));
                    }
                }));
    }

    /** A restaurant sells tables. Only the file of a seating plan has seats, whatever they are. */
    @Test
    void noRefusalSpeaksOfSeatsWhereTablesAreSoldToo() {
        String seats = "(?is).*(자리|좌석|\\bseats?\\b).*";

        assertThat(ProblemCatalogue.groups().stream().flatMap(group -> group.codes().stream()))
                .allSatisfy(code -> assertThat(code.ko() + code.en()).doesNotMatch(seats));
        assertThat(fieldCodes().stream()
                        .flatMap(List::stream)
                        .filter(code -> !code.getClass().getPackageName().endsWith(".place")))
                .allSatisfy(code -> assertThat(code.ko() + code.en()).doesNotMatch(seats));
    }

    private static long blanksOf(String sentence) {
        return sentence.chars().filter(c -> c == '%').count();
    }

    /** The constants of every enum of field codes, by module. */
    private static List<List<FieldCode>> fieldCodes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(FieldCode.class));
        return scanner.findCandidateComponents("io.hanjul").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(Class::isEnum)
                .sorted(Comparator.comparing(Class::getName))
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(FieldCode.class::cast)
                        .toList())
                .toList();
    }

    @Test
    void everyCodeIsUniqueAndSpeaksBothLanguages() {
        var codes = ProblemCatalogue.groups().stream()
                .flatMap(group -> group.codes().stream())
                .toList();

        assertThat(codes).extracting(ProblemCode::name).doesNotHaveDuplicates();
        assertThat(codes).allSatisfy(code -> {
            assertThat(code.ko()).containsPattern("[가-힣]");
            assertThat(code.en()).matches("\\p{ASCII}+");
            assertThat(code.name()).isEqualTo(code.name().toUpperCase(Locale.ROOT));
        });
    }
}
