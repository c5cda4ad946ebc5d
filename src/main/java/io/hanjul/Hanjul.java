package io.hanjul;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one entry point of the jar. */
@ConfigurationPropertiesScan
@SpringBootApplication
public class Hanjul {

    /** Starts the server, or runs the command named by the first argument. */
    public static void main(String[] args) {
        if (Commands.areMeantBy(args)) {
            System.exit(Commands.run(args, System.out, System.err));
        }
        Carriers.enoughIn(System.getProperties(), Runtime.getRuntime().availableProcessors());
        SpringApplication.run(Hanjul.class, args);
    }
}
