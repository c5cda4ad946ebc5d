package io.hanjul.problem;

import org.springframework.http.HttpStatus;

/** Refusals that any endpoint can give. */
public enum CommonProblem implements ProblemCode {
    MALFORMED(HttpStatus.BAD_REQUEST, "요청을 읽을 수 없습니다. 형식을 확인해 주세요.", "The request cannot be read. Check its form."),
    INVALID_FIELDS(HttpStatus.BAD_REQUEST, "입력한 값을 다시 확인해 주세요.", "Some of the values are not allowed. Check them."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "찾으시는 것이 없습니다.", "There is no such thing here."),
    METHOD_NOT_ALLOWED(
            HttpStatus.METHOD_NOT_ALLOWED, "이 주소에서는 쓸 수 없는 방식입니다.", "This address does not take that method."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "요청하신 형식으로는 답할 수 없습니다.", "We cannot answer in the format asked for."),
    VERSION_REQUIRED(
            HttpStatus.PRECONDITION_REQUIRED,
            "읽으신 ETag 값을 If-Match 헤더에 넣어 주세요.",
            "Send the ETag that you read in an If-Match header."),
    VERSION_CHANGED(
            HttpStatus.PRECONDITION_FAILED,
            "그사이 다른 곳에서 바뀌었습니다. 다시 불러와 확인해 주세요.",
            "It was changed elsewhere meanwhile. Load it again and look."),
    UNSUPPORTED_MEDIA_TYPE(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "이 형식의 본문은 받을 수 없습니다.", "A body of this media type is not accepted."),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "요청이 너무 큽니다.", "The request is too large."),
    TOO_SLOW(
            HttpStatus.REQUEST_TIMEOUT,
            "요청이 제시간에 다 도착하지 않았습니다. 다시 보내 주세요.",
            "The request did not arrive in time. Send it again."),
    IDEMPOTENCY_KEY_REQUIRED(
            HttpStatus.BAD_REQUEST,
            "Idempotency-Key 헤더가 필요합니다(8~255자).",
            "An Idempotency-Key header of 8 to 255 printable characters is required."),
    IDEMPOTENCY_KEY_REUSED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "같은 Idempotency-Key가 다른 내용으로 이미 쓰였습니다.",
            "This Idempotency-Key was used before with another body."),
    IN_PROGRESS(
            HttpStatus.CONFLICT,
            "같은 요청을 처리하고 있습니다. 잠시 뒤 다시 확인해 주세요.",
            "The same request is still running. Ask again shortly."),
    TRY_AGAIN(
            HttpStatus.SERVICE_UNAVAILABLE,
            "지금은 처리할 수 없습니다. 잠시 뒤 다시 시도해 주세요.",
            "Not possible right now. Try again shortly."),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "문제가 생겼습니다. 저희 쪽 잘못입니다.", "Something went wrong, and it is our fault.");

    private final HttpStatus status;
    private final String ko;
    private final String en;

    CommonProblem(HttpStatus status, String ko, String en) {
        this.status = status;
        this.ko = ko;
        this.en = en;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String ko() {
        return ko;
    }

    @Override
    public String en() {
        return en;
    }
}
