package io.hanjul.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives controllers a {@link Caller}, an {@code Optional<Caller>} where nobody has to be signed in, or the whole {@link
 * AccessTokens.Grant}. An open endpoint that asks who is calling refuses a bad token instead of taking its bearer for a
 * stranger.
 */
final class CallerParameter implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        return type == Caller.class || type == AccessTokens.Grant.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        Identity identity = Identity.of(Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
        if (parameter.getParameterType() == Optional.class) {
            return identity.accepted().map(AccessTokens.Grant::caller);
        }
        AccessTokens.Grant grant = identity.require();
        return parameter.getParameterType() == Caller.class ? grant.caller() : grant;
    }
}
