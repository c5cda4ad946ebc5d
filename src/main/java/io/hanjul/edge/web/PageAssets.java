package io.hanjul.edge.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Files of the pages. The names of scripts, styles and fonts carry a hash of what is in them, so a browser may keep
 * them for good; the build has compressed them already, so no request pays for it.
 */
@Configuration(proxyBeanMethods = false)
class PageAssets implements WebMvcConfigurer {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final KeptFiles files;

    PageAssets(KeptFiles files) {
        this.files = files;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_GOOD)
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new Keeper("assets/"));
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .resourceChain(false)
                .addResolver(new Keeper(""));
    }

    /** Finds files among those that are kept, and nowhere else. */
    private final class Keeper extends PathResourceResolver {

        private final String folder;

        Keeper(String folder) {
            this.folder = folder;
        }

        @Override
        protected @Nullable Resource getResource(String path, Resource location) {
            return files.find(folder + path).orElse(null);
        }
    }
}
