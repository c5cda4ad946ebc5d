package io.hanjul.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives every read of the API an {@code ETag}, so that a client that has the answer already is told so, without a body.
 * An endpoint that knows its version keeps its own tag; an answer of which nobody may keep a copy has none.
 */
@Configuration(proxyBeanMethods = false)
class ReadTags {

    /** Streams must not be held back, and the board, which everybody asks for all the time, tags itself. */
    private static final Pattern AS_WRITTEN = Pattern.compile(".*/(events|board)");

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> readTagFilter() {
        var registration = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new Tagging());
        registration.addUrlPatterns("/v1/*");
        return registration;
    }

    private static final class Tagging extends ShallowEtagHeaderFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !request.getMethod().equals("GET")
                    || AS_WRITTEN.matcher(request.getRequestURI()).matches();
        }
    }
}
