package io.hanjul.edge;

import io.hanjul.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Hanjul asks of Tomcat, before a request is one: see the two valves and {@link GuardedEndpoint}. */
@Configuration(proxyBeanMethods = false)
class Connections {

    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> guardedConnections(
            EdgeSettings settings, ObjectProvider<Problems> problems) {
        var rules = new ConnectionRules(settings.connectionsPerAddress(), settings.headTime(), settings::trusts);
        return tomcat -> {
            tomcat.setProtocol(GuardedProtocol.class.getName());
            tomcat.addProtocolHandlerCustomizers((GuardedProtocol protocol) -> protocol.obey(rules));
            tomcat.addEngineValves(new BodyValve(settings.bodyTime()));
            tomcat.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ProblemValve(problems::getObject)));
        };
    }
}
