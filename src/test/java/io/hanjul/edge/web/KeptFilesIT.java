package io.hanjul.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hanjul.testing.ServerTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** No request for a file of the pages reads the jar: why, says {@link KeptFiles}. */
@ServerTest
class KeptFilesIT {

    @Autowired
    private Map<String, AbstractUrlHandlerMapping> mappings;

    @Test
    void whateverAnAddressNamesIsFoundInMemoryOrNotAtAll() {
        var handlers = mappings.values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().values().stream())
                .filter(ResourceHttpRequestHandler.class::isInstance)
                .map(ResourceHttpRequestHandler.class::cast)
                .toList();
        assertThat(handlers).hasSize(2);
        assertThat(handlers)
                .flatMap(ResourceHttpRequestHandler::getResourceResolvers)
                .filteredOn(PathResourceResolver.class::isInstance)
                .hasSize(2)
                .allMatch(resolver -> resolver.getClass().getEnclosingClass() == PageAssets.class);
    }
}
