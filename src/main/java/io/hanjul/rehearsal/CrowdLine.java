package io.hanjul.rehearsal;

import io.hanjul.ids.CrowdId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the command {@code rush} is told on its command line when this server sends a crowd at itself. */
@Component
class CrowdLine {

    private final RehearsalSettings settings;
    private final Environment environment;

    CrowdLine(RehearsalSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** The arguments; who the guests are follows from the crowd's id. */
    List<String> of(CrowdId id, Crowds.Wish wish) {
        var arguments = new ArrayList<>(List.of(
                "--server",
                "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"),
                "--curve",
                wish.curve().name().toLowerCase(Locale.ROOT),
                "--over",
                wish.over().toSeconds() + "s",
                "--seed",
                Long.toString(id.value().getLeastSignificantBits() & Integer.MAX_VALUE),
                "--pace",
                Double.toString(settings.crowdPace())));
        if (!settings.crowdAddress().isEmpty()) {
            arguments.addAll(List.of("--from", settings.crowdAddress()));
        }
        return List.copyOf(arguments);
    }
}
