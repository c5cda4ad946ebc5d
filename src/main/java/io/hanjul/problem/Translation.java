package io.hanjul.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in Hanjul's own codes what the framework's exceptions mean. */
final class Translation {

    private Translation() {}

    /** The refusal that the exception stands for; INTERNAL when nobody expected it. */
    static Refusal of(Exception e) {
        return switch (e) {
            case Refusal refusal -> refusal;
            case HttpMessageNotReadableException unreadable -> BodyFault.of(unreadable);
            case BindException invalid ->
                fields(invalid.getAllErrors().stream().map(Translation::field).toList());
            case HandlerMethodValidationException invalid -> parameters(invalid);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            case ErrorResponse answer -> byStatus(answer.getStatusCode());
            default -> StoreAway.causes(e) ? StoreAway.refusal() : Refusal.of(CommonProblem.INTERNAL);
        };
    }

    /** The refusal for a bare HTTP status, as given by the framework or the servlet container. */
    static Refusal byStatus(HttpStatusCode status) {
        return Refusal.of(
                switch (status.value()) {
                    case 404 -> CommonProblem.NOT_FOUND;
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
                    case 406 -> CommonProblem.NOT_ACCEPTABLE;
                    case 413 -> CommonProblem.TOO_LARGE;
                    case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
                    case 503 -> CommonProblem.TRY_AGAIN;
                    default -> status.is4xxClientError() ? CommonProblem.MALFORMED : CommonProblem.INTERNAL;
                });
    }

    private static Refusal mismatch(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Refusal.of(CommonProblem.NOT_FOUND);
        }
        return fields(List.of(FieldProblem.of(mismatch.getName(), BodyCode.UNREADABLE)));
    }

    private static Refusal missing(String name) {
        return Refusal.ofFields(CommonProblem.MALFORMED, "", List.of(FieldProblem.of(name, BodyCode.MISSING)));
    }

    private static Refusal parameters(MethodValidationResult invalid) {
        return fields(invalid.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors bean
                        ? bean.getAllErrors().stream().map(Translation::field)
                        : result.getResolvableErrors().stream().map(error -> parameter(result, error)))
                .toList());
    }

    private static FieldProblem parameter(ParameterValidationResult result, MessageSourceResolvable error) {
        String name = result.getMethodParameter().getParameterName();
        return named(name == null ? "" : name, error);
    }

    private static FieldProblem field(ObjectError error) {
        if (!(error instanceof FieldError field)) {
            return named("", error);
        }
        return field.isBindingFailure()
                ? FieldProblem.of(field.getField(), BodyCode.UNREADABLE)
                : named(field.getField(), error);
    }

    /** The constraint's name is the code, and its message is in the language of the request already. */
    private static FieldProblem named(String field, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
        String message = error.getDefaultMessage();
        String said = message == null ? "is not allowed" : message;
        return new FieldProblem(field, constantOf(constraint), said, said);
    }

    private static String constantOf(String constraint) {
        return constraint.isEmpty()
                ? FieldProblem.UNNAMED
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static Refusal fields(List<FieldProblem> errors) {
        return Refusal.ofFields(CommonProblem.INVALID_FIELDS, "", errors);
    }
}
