package io.hanjul.edge;

import io.hanjul.ids.Id;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reads ids from paths. The framework would make a binder for each and look for a conversion: some four hundredths of
 * what it costs to ask for the own turn.
 */
final class PathIds implements HandlerMethodArgumentResolver {

    private final Map<MethodParameter, Reading> readings = new ConcurrentHashMap<>();

    /**
     * How one parameter is read.
     *
     * @param name of the part of the path
     * @param of its type's method that reads text
     */
    private record Reading(String name, Method of) {}

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class)
                && Id.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        Reading reading = readings.computeIfAbsent(parameter, PathIds::readingOf);
        String text = part(reading.name(), request);
        try {
            return reading.of().invoke(null, text);
        } catch (InvocationTargetException e) {
            throw new MethodArgumentTypeMismatchException(
                    text, parameter.getParameterType(), reading.name(), parameter, e.getCause());
        }
    }

    private static Reading readingOf(MethodParameter parameter) {
        PathVariable named = Objects.requireNonNull(parameter.getParameterAnnotation(PathVariable.class));
        String name = named.value().isEmpty() ? parameter.getParameterName() : named.value();
        try {
            return new Reading(
                    Objects.requireNonNull(name), parameter.getParameterType().getMethod("of", String.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(parameter.getParameterType() + " cannot be read", e);
        }
    }

    /** What stands in that part of the path. */
    private static String part(String name, NativeWebRequest request) {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return asked.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> parts
                        && parts.get(name) instanceof String text
                ? text
                : "";
    }
}
