package io.hanjul.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Properties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Puts the pool between the connections that it is made of and the guard before it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConnections {
    /** The pool is set up as Boot does it, by {@code spring.datasource.hikari}. */
    @Bean
    GuardedDataSource dataSource(DataSourceProperties address, Database database, Environment environment) {
        var pool = new HikariDataSource();
        Binder.get(environment).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        return new GuardedDataSource(pool, new OwnConnections(driver(address, new Properties()), database), database);
    }

    @Bean
    JdbcTransactionManager transactionManager(GuardedDataSource connections) {
        return new CalledBackTransactions(connections);
    }

    @Bean
    Pulse pulse(DataSourceProperties address, Database database, DatabaseSettings settings, MeterRegistry meters) {
        var patience = new Properties();
        patience.setProperty("connectTimeout", "1");
        patience.setProperty("socketTimeout", "1");
        patience.setProperty("sslResponseTimeout", "1000");
        patience.setProperty("ApplicationName", "hanjul pulse");
        var question = new Question(driver(address, patience));
        return new Pulse(question, database, settings, HeardSockets.heard(address.determineUrl()), meters);
    }

    private static DriverManagerDataSource driver(DataSourceProperties address, Properties properties) {
        properties.setProperty("socketFactory", HeardSockets.class.getName());
        properties.setProperty("socketFactoryArg", address.determineUrl());
        var driver = new DriverManagerDataSource(address.determineUrl(), properties);
        driver.setUsername(address.determineUsername());
        driver.setPassword(address.determinePassword());
        return driver;
    }
}
