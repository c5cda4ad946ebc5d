package io.hanjul.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.GeneratedDocs;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
        GeneratedDocs.assertUpToDate("errors.md", page.toString());
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
