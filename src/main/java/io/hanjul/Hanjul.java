package io.hanjul;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The one entry point of the jar. */
@ConfigurationPropertiesScan
@SpringBootApplication
public class Hanjul {

    /** Starts the server. */
    public static void main(String[] args) {
        SpringApplication.run(Hanjul.class, args);
    }
}
