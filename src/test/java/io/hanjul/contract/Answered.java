package io.hanjul.contract;

import io.hanjul.edge.Answers;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The successes of an endpoint, read from its signature and its code.
 *
 * @param bodies type of the body by status; empty where there is none
 * @param tagged whether an answer carries an {@code ETag}
 * @param kept whether somebody may keep a copy of it
 */
record Answered(Map<Integer, Optional<Type>> bodies, boolean tagged, boolean kept) {

    private static final List<Class<?>> BUILDERS =
            List.of(ResponseEntity.class, ResponseEntity.BodyBuilder.class, ResponseEntity.HeadersBuilder.class);
    private static final Set<Integer> WITHOUT_BODY = Set.of(204, 304);

    static Answered of(Endpoint endpoint, HandlerCode code) {
        boolean kept = !code.calls(CacheControl.class, "noStore");
        boolean tagged = (kept && endpoint.isSafe() && !endpoint.isStream())
                || BUILDERS.stream().anyMatch(builder -> code.calls(builder, "eTag"));
        var statuses = new TreeSet<>(statuses(endpoint, code));
        if (statuses.isEmpty()) {
            throw new AssertionError(endpoint + ": no success status found in its code; name it there, by"
                    + " HttpStatus.X, ResponseEntity.ok(), created(), accepted() or noContent()");
        }
        if (tagged && kept && endpoint.isSafe()) {
            statuses.add(304);
        }
        return new Answered(withBodies(endpoint, statuses), tagged, kept);
    }

    private static Set<Integer> statuses(Endpoint endpoint, HandlerCode code) {
        ResponseStatus declared = AnnotatedElementUtils.findMergedAnnotation(endpoint.code(), ResponseStatus.class);
        if (declared != null) {
            return Set.of(declared.value().value());
        }
        var statuses = new TreeSet<Integer>();
        if (endpoint.code().getReturnType() != ResponseEntity.class) {
            statuses.add(200);
            if (!endpoint.isStream()) {
                return statuses;
            }
        }
        code.constantsOf(HttpStatus.class).stream()
                .map(HttpStatus::valueOf)
                .filter(HttpStatus::is2xxSuccessful)
                .forEach(status -> statuses.add(status.value()));
        new TreeMap<>(Map.of("ok", 200, "created", 201, "accepted", 202, "noContent", 204)).forEach((name, status) -> {
            if (code.calls(ResponseEntity.class, name)) {
                statuses.add(status);
            }
        });
        return statuses;
    }

    private static Map<Integer, Optional<Type>> withBodies(Endpoint endpoint, TreeSet<Integer> statuses) {
        var withBody = statuses.stream()
                .filter(status -> !WITHOUT_BODY.contains(status))
                .toList();
        var bodies = new TreeMap<Integer, Optional<Type>>();
        statuses.forEach(status -> bodies.put(status, Optional.empty()));
        if (!isJson(endpoint)) {
            return bodies;
        }
        Answers said = endpoint.code().getAnnotation(Answers.class);
        for (int i = 0; i < withBody.size(); i++) {
            Type body = said == null ? told(endpoint) : said.value()[Math.min(i, said.value().length - 1)];
            bodies.put(withBody.get(i), Optional.of(body));
        }
        return bodies;
    }

    static boolean isJson(Endpoint endpoint) {
        return endpoint.mediaType().equals("application/json");
    }

    /** The body that the signature tells. */
    private static Type told(Endpoint endpoint) {
        Type type = endpoint.code().getGenericReturnType();
        Type body = type instanceof ParameterizedType generic && generic.getRawType() == ResponseEntity.class
                ? generic.getActualTypeArguments()[0]
                : type;
        boolean silent = body == void.class || body == Void.class || body == byte[].class || body == Object.class;
        if (silent || body instanceof WildcardType) {
            throw new AssertionError(endpoint + ": its signature does not tell the body of its answer;"
                    + " add @Answers(TheRecord.class), with one class for each success status that has a body");
        }
        return body;
    }
}
