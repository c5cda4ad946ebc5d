package io.hanjul.edge;

import io.hanjul.problem.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Hangs the edge into Spring MVC: who may call, who is calling, and in which language. */
@Configuration(proxyBeanMethods = false)
class EdgeWeb implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessInterceptor());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerParameter());
    }

    /** Endpoints are found by an index, and ids in their paths are read without a binder. */
    @Bean
    WebMvcRegistrations registrations() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new IndexedMapping();
            }

            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new IdsFirst();
            }
        };
    }

    /** Messages of field errors come in the language of the problem that carries them. */
    @Bean
    LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Language.of(request).locale();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("the language is the client's to choose");
            }
        };
    }

    /** These filters stand in the security chain and nowhere else. */
    @Bean
    FilterRegistrationBean<IdentityFilter> identityFilterOnlyInTheChain(IdentityFilter filter) {
        return onlyInTheChain(filter);
    }

    @Bean
    FilterRegistrationBean<ActuatorGuard> actuatorGuardOnlyInTheChain(ActuatorGuard filter) {
        return onlyInTheChain(filter);
    }

    /** Asks for ids before the framework's own way to read parts of a path. */
    private static final class IdsFirst extends RequestMappingHandlerAdapter {

        @Override
        public void afterPropertiesSet() {
            super.afterPropertiesSet();
            List<HandlerMethodArgumentResolver> all = new ArrayList<>(List.of(new PathIds()));
            all.addAll(Objects.requireNonNull(getArgumentResolvers()));
            setArgumentResolvers(all);
        }
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> onlyInTheChain(F filter) {
        var registration = new FilterRegistrationBean<F>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
