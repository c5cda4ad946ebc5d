package io.hanjul.embedded;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The smallest application on embedded servers: it counts its starts, and says the count again when it stops. It is no
 * {@code @Configuration}, so that the tests of the whole server do not find it.
 */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public class Installation {

    /** Servers start beside the context: each is waited for by asking where it is. */
    private static final List<String> ADDRESSES = List.of("hanjul.redis.queue-url", "hanjul.payment.gateway-url");

    /** Runs until it is killed; says so once all of its servers answer. */
    public static void main(String[] arguments) {
        var context = SpringApplication.run(Installation.class, arguments);
        ADDRESSES.forEach(context.getEnvironment()::getRequiredProperty);
        System.out.println("starts=" + context.getBean(Starts.class).count());
    }

    @Bean
    Starts starts(DataSource dataSource) {
        return new Starts(JdbcClient.create(dataSource));
    }

    /** A table with a row for each start. */
    record Starts(JdbcClient jdbc) implements DisposableBean {

        Starts {
            jdbc.sql("CREATE TABLE IF NOT EXISTS start (number bigint GENERATED ALWAYS AS IDENTITY)")
                    .update();
            jdbc.sql("INSERT INTO start DEFAULT VALUES").update();
        }

        long count() {
            return jdbc.sql("SELECT count(*) FROM start").query(Long.class).single();
        }

        @Override
        public void destroy() {
            System.out.println("last words, starts=" + count());
        }
    }
}
