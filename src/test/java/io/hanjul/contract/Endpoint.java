package io.hanjul.contract;

import io.hanjul.edge.Access;
import io.hanjul.edge.AccessTokens;
import io.hanjul.edge.Caller;
import io.hanjul.edge.Plain;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.condition.ProducesRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One operation of the API: a method and a path that a handler answers.
 *
 * @param method in upper case, e.g. {@code GET}
 * @param path template, e.g. {@code /v1/holds/{hold}}
 * @param mediaType what it answers
 * @param code the controller's method
 */
record Endpoint(String method, String path, String mediaType, Method code) {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** Records that the server gives to a handler by itself. */
    private static final Set<Class<?>> SUPPLIED = Set.of(Caller.class, AccessTokens.Grant.class);

    private static final Pattern VARIABLE = Pattern.compile("\\{.*}");

    /** Reads mappings as the server does, without being one. */
    private static final class Mappings extends RequestMappingHandlerMapping {

        @Nullable RequestMappingInfo of(Method handler) {
            return getMappingForMethod(handler, handler.getDeclaringClass());
        }
    }

    /** Every operation below {@code /v1} that a controller of ours declares, but for pages, in no particular order. */
    static List<Endpoint> all() {
        var mappings = new Mappings();
        return HandlerCode.controllers()
                .filter(controller -> !controller.isAnnotationPresent(Plain.class))
                .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
                .flatMap(handler -> Stream.ofNullable(mappings.of(handler)).flatMap(info -> of(info, handler)))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo info, Method handler) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith("/v1/"))
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(method -> new Endpoint(method.name(), path, mediaTypeOf(info), handler)));
    }

    private static String mediaTypeOf(RequestMappingInfo info) {
        ProducesRequestCondition produces = info.getProducesCondition();
        return produces.getProducibleMediaTypes().stream()
                .findFirst()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .orElse("application/json");
    }

    Class<?> controller() {
        return code.getDeclaringClass();
    }

    List<MethodParameter> parameters() {
        return IntStream.range(0, code.getParameterCount())
                .mapToObj(index -> new MethodParameter(code, index))
                .toList();
    }

    /** Whether the parameter is a record that no annotation claims, which is filled from the query. */
    static boolean isQuery(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type.isRecord() && !SUPPLIED.contains(type) && !parameter.hasParameterAnnotation(RequestBody.class);
    }

    /** Who may call; the house rules demand that it is said. */
    Access.Level access() {
        return said().value();
    }

    /** Whether simulated guests of a rehearsal may call it too. */
    boolean isForRehearsals() {
        return said().rehearsal();
    }

    private Access said() {
        return Objects.requireNonNull(code.getAnnotation(Access.class), this::toString);
    }

    /** The module that answers, e.g. {@code booking}. */
    String module() {
        return controller().getPackageName().split("\\.", -1)[2];
    }

    /** Whether it answers with events for as long as the client listens. */
    boolean isStream() {
        return mediaType.equals("text/event-stream");
    }

    boolean isSafe() {
        return method.equals("GET");
    }

    /** Position among the methods of a path. */
    int rank() {
        return METHODS.indexOf(method);
    }

    /**
     * A name that stays as long as method and path do, e.g. {@code postHoldPayments}. The session of somebody who has
     * signed in is called a sign-in, because a performance is a session too.
     */
    String id() {
        String[] parts = path.substring("/v1/".length()).split("/", -1);
        var id = new StringBuilder(method.toLowerCase(Locale.ROOT));
        for (int i = 0; i < parts.length; i++) {
            boolean oneOfThem = i + 1 < parts.length && isVariable(parts[i + 1]);
            if (parts[i].equals("session")) {
                id.append("SignIn");
            } else if (!isVariable(parts[i])) {
                id.append(camel(oneOfThem ? singular(parts[i]) : parts[i]));
            }
        }
        return id.toString();
    }

    private static boolean isVariable(String part) {
        return VARIABLE.matcher(part).matches();
    }

    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - (plural.endsWith("s") ? 1 : 0));
    }

    private static String camel(String kebab) {
        return Arrays.stream(kebab.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return method + " " + path + " (" + controller().getSimpleName() + "." + code.getName() + ")";
    }
}
