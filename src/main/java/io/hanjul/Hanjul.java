package io.hanjul;

import io.hanjul.place.LayoutCommand;
import io.hanjul.rush.RushCommand;
import io.hanjul.sandbox.GatewayCommand;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one entry point of the jar. */
@ConfigurationPropertiesScan
@SpringBootApplication
public class Hanjul {

    /** What else the jar can do, by the first argument; each takes the arguments behind it and gives the exit code. */
    private static final Map<String, ToIntFunction<String[]>> COMMANDS =
            Map.of("gateway", GatewayCommand::run, "layout", LayoutCommand::run, "rush", RushCommand::run);

    /** Starts the server, or runs the command named by the first argument. */
    public static void main(String[] args) {
        ToIntFunction<String[]> command = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (command == null) {
            Carriers.enoughIn(System.getProperties(), Runtime.getRuntime().availableProcessors());
            SpringApplication.run(Hanjul.class, args);
        } else {
            System.exit(command.applyAsInt(Arrays.copyOfRange(args, 1, args.length)));
        }
    }
}
