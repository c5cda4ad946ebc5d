package io.hanjul.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers of the API leave in one piece: with their length, in one write to the network. Spring flushes the answer of
 * a controller before the request ends, which makes two chunks and two writes of it; the second write costs as much as
 * the first. Streams of events flush their own output and are not touched.
 */
@Configuration(proxyBeanMethods = false)
class WholeAnswers {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> wholeAnswerFilter() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Holding());
        registration.addUrlPatterns("/v1/*");
        return registration;
    }

    private static final class Holding extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request, new Unflushed(response));
        }
    }

    private static final class Unflushed extends HttpServletResponseWrapper {

        Unflushed(HttpServletResponse response) {
            super(response);
        }

        /** The end of the request flushes. */
        @Override
        public void flushBuffer() {}
    }
}
