package io.hanjul.ids;

import io.hanjul.Hanjul;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;

/** The product on a machine whose clock is wrong by what stands in a file when it starts, e.g. {@code -PT5M}. */
public final class WrongClockHanjul {

    /** Names the file. */
    public static final String FILE = "kit.wrong-clock";

    private WrongClockHanjul() {}

    /** Starts the server. */
    public static void main(String[] arguments) throws IOException {
        var wrong = Duration.parse(
                Files.readString(Path.of(System.getProperty(FILE))).strip());
        var application = new SpringApplication(Hanjul.class);
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(beans -> setWrong(beans, wrong)));
        application.run(arguments);
    }

    private static void setWrong(ConfigurableListableBeanFactory beans, Duration wrong) {
        var registry = (BeanDefinitionRegistry) beans;
        registry.removeBeanDefinition("clock");
        registry.registerBeanDefinition(
                "clock",
                BeanDefinitionBuilder.genericBeanDefinition(
                                SteeredClock.class, () -> new SteeredClock(Clock.offset(Clock.systemUTC(), wrong)))
                        .getBeanDefinition());
    }
}
