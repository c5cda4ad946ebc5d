package io.hanjul.contract;

import io.hanjul.edge.Access;
import io.hanjul.edge.Caller;
import io.hanjul.edge.EdgeProblem;
import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The refusals of an endpoint: those that its code can reach, and those that are given before it runs. */
final class Refused {

    private Refused() {}

    /** Codes by status, each list by name. */
    static Map<Integer, Set<ProblemCode>> byStatus(Endpoint endpoint, HandlerCode code) {
        var codes = new ArrayList<ProblemCode>(code.refusals());
        codes.addAll(beforeTheHandler(endpoint));
        codes.addAll(ofTheCaller(endpoint));
        var byStatus = new TreeMap<Integer, Set<ProblemCode>>();
        codes.forEach(each -> byStatus.computeIfAbsent(
                        each.status().value(), status -> new TreeSet<>(Comparator.comparing(ProblemCode::name)))
                .add(each));
        return byStatus;
    }

    private static List<ProblemCode> beforeTheHandler(Endpoint endpoint) {
        var codes = new ArrayList<ProblemCode>(
                List.of(CommonProblem.MALFORMED, CommonProblem.INTERNAL, CommonProblem.TRY_AGAIN));
        if (has(endpoint, RequestBody.class)) {
            codes.addAll(List.of(
                    CommonProblem.INVALID_FIELDS, CommonProblem.TOO_LARGE, CommonProblem.UNSUPPORTED_MEDIA_TYPE));
        }
        if (has(endpoint, RequestParam.class) || endpoint.parameters().stream().anyMatch(Endpoint::isQuery)) {
            codes.add(CommonProblem.INVALID_FIELDS);
        }
        if (has(endpoint, PathVariable.class)) {
            codes.add(CommonProblem.NOT_FOUND);
        }
        if (!endpoint.isSafe()) {
            codes.add(EdgeProblem.WRONG_ORIGIN);
            if (!endpoint.isForRehearsals()) {
                codes.add(EdgeProblem.REHEARSAL_GUEST);
            }
        }
        if (endpoint.isSafe()
                || !endpoint.code().getGenericReturnType().getTypeName().matches("void|.*Void>")) {
            codes.add(CommonProblem.NOT_ACCEPTABLE);
        }
        return codes;
    }

    private static List<ProblemCode> ofTheCaller(Endpoint endpoint) {
        var bad = List.<ProblemCode>of(EdgeProblem.TOKEN_INVALID, EdgeProblem.TOKEN_EXPIRED);
        if (endpoint.access() == Access.Level.OPEN) {
            return asksWhoCalls(endpoint) ? bad : List.of();
        }
        var codes = new ArrayList<>(bad);
        codes.add(EdgeProblem.SIGN_IN_REQUIRED);
        if (endpoint.access() != Access.Level.SIGNED_IN) {
            codes.add(EdgeProblem.PASSWORD_CHANGE_REQUIRED);
        }
        if (endpoint.access() == Access.Level.OWNER || endpoint.access() == Access.Level.OPERATOR) {
            codes.add(EdgeProblem.NOT_ALLOWED);
        }
        return codes;
    }

    /** Whether an open endpoint looks at the access token if there is one. */
    static boolean asksWhoCalls(Endpoint endpoint) {
        return endpoint.parameters().stream()
                .map(MethodParameter::nestedIfOptional)
                .anyMatch(parameter -> parameter.getNestedParameterType() == Caller.class);
    }

    private static boolean has(Endpoint endpoint, Class<? extends java.lang.annotation.Annotation> annotation) {
        return endpoint.parameters().stream().anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }
}
