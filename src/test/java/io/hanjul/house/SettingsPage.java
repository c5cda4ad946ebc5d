package io.hanjul.house;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page {@code docs/settings.md}, made from what the configuration processor found in the settings records. */
final class SettingsPage {

    private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");

    /**
     * One setting.
     *
     * @param name full name, e.g. {@code hanjul.edge.body-limit}
     * @param type simple name of its Java type
     * @param preset its value when nothing is configured; empty when there is none
     * @param description what it is for
     */
    record Setting(String name, String type, String preset, String description) {}

    private SettingsPage() {}

    static List<Setting> settings() {
        JsonNode properties =
                JsonMapper.shared().readTree(JavaSource.read(METADATA)).path("properties");
        return StreamSupport.stream(properties.spliterator(), false)
                .map(SettingsPage::settingOf)
                .sorted(Comparator.comparing(Setting::name))
                .toList();
    }

    private static Setting settingOf(JsonNode property) {
        String type = property.path("type").asString("");
        return new Setting(
                property.path("name").asString(""),
                type.replaceAll("[a-z]+\\.", ""),
                textOf(property.path("defaultValue")),
                property.path("description")
                        .asString("")
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\{@code ([^}]*)}", "`$1`"));
    }

    private static String textOf(JsonNode preset) {
        return preset.isMissingNode() || preset.isContainer() ? "" : preset.asString("");
    }

    static String page() {
        String rows = settings().stream()
                .map(setting -> "| `%s` | %s | %s | %s |%n"
                        .formatted(
                                setting.name(),
                                setting.type(),
                                setting.preset().isEmpty() ? "" : "`" + setting.preset() + "`",
                                setting.description().replace("|", "\\|")))
                .collect(Collectors.joining());
        return """
                # Settings

                Made from the code by `SettingsTests`; do not edit. A value outside its range stops the start with one
                sentence. Set them in `application.yaml` beside the jar, as environment variables
                (`hanjul.edge.public-origin` is `HANJUL_EDGE_PUBLICORIGIN`) or on the command line
                (`--hanjul.edge.public-origin=…`).

                | setting | type | preset | meaning |
                |---|---|---|---|
                %s""".formatted(rows);
    }
}
