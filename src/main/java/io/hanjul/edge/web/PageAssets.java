package io.hanjul.edge.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Scripts, styles and fonts of the pages. Their names carry a hash of what is in them, so a browser may keep them for
 * good; the build has compressed them already, so no request pays for it.
 */
@Configuration(proxyBeanMethods = false)
class PageAssets implements WebMvcConfigurer {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
    }
}
