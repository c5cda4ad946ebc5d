package io.hanjul.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.Hanjul;
import io.hanjul.testing.GeneratedDocs;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/* First: it takes longest. */
@Order(1)
class ModulesTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Hanjul.class);

    @Test
    void modulesTouchOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void modulesDependOnlyDownward() {
        var upward = ModuleMap.of(MODULES).modules().stream()
                .flatMap(module -> module.dependencies().stream()
                        .filter(lower -> !Levels.mayCall(module.name(), lower))
                        .map(lower -> module.name() + " → " + lower))
                .toList();
        assertThat(upward)
                .as("a module calls only modules of a lower level (see Levels)")
                .isEmpty();
    }

    @Test
    void aModuleWithoutALevelIsNoticed() {
        assertThatThrownBy(() -> Levels.of("newcomer")).hasMessageContaining("newcomer has no level yet");
        assertThat(Levels.mayCall("inventory", "payment")).isFalse();
    }

    @Test
    void theMapOfModulesIsUpToDate() {
        GeneratedDocs.assertUpToDate("modules.md", ModuleMap.of(MODULES).page());
    }
}
