package io.hanjul.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded servers when no database address is configured: before the first bean is made, and beside the
 * making of the context, which waits for a server where it first asks for its address.
 *
 * <p>Spring destroys what was registered first last, so the servers stop after everything that uses them, also when the
 * context does not come up.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
public class EmbeddedServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String BEAN = "embeddedServers";

    /**
     * What holds with the embedded servers unless somebody says otherwise: a newcomer finds something to try, and can
     * send a crowd at it from the same machine, each simulated guest with an address of its own.
     */
    private static final Map<String, Object> DEFAULTS = Map.of(
            "hanjul.demo", true, "hanjul.rehearsal.owners", true, "hanjul.edge.trusted-proxies", "127.0.0.1,::1");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        EmbeddedSettings settings = Binder.get(environment).bindOrCreate("hanjul.embedded", EmbeddedSettings.class);
        if (!settings.enabled() || StringUtils.hasText(environment.getProperty(PostgresServer.URL))) {
            return;
        }
        var servers = ServerSet.join(Path.of(environment.getRequiredProperty("hanjul.data")), settings, environment);
        stopAtTheEnd(context, servers);
        environment.getPropertySources().addFirst(new Addresses(BEAN, servers));
        listenToTheGateway(context, environment, servers);
        environment.getPropertySources().addLast(new MapPropertySource(BEAN + "Defaults", DEFAULTS));
    }

    /** Once the port is known, the gateway is told where to tell what becomes of payments. */
    private static void listenToTheGateway(
            ConfigurableApplicationContext context, ConfigurableEnvironment environment, ServerSet.Membership servers) {
        if (!servers.properties().contains(GatewayServer.URL)) {
            return;
        }
        Path folder = Path.of(environment.getRequiredProperty("hanjul.data"), "gateway");
        context.addApplicationListener((WebServerInitializedEvent started) -> {
            if (started.getApplicationContext().getServerNamespace() == null) {
                GatewayListener.tell(folder, started.getWebServer().getPort());
            }
        });
    }

    private static void stopAtTheEnd(ConfigurableApplicationContext context, ServerSet.Membership servers) {
        DisposableBean bean = servers::leave;
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton(BEAN, bean);
        beans.registerDisposableBean(BEAN, bean);
    }

    /** Where the servers are; asking for it waits until the server answers. */
    private static final class Addresses extends EnumerablePropertySource<ServerSet.Membership> {

        private Addresses(String name, ServerSet.Membership servers) {
            super(name, servers);
        }

        @Override
        public String[] getPropertyNames() {
            return getSource().properties().toArray(String[]::new);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return getSource().address(name);
        }
    }
}
