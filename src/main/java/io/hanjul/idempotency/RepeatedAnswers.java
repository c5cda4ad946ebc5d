package io.hanjul.idempotency;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells an answer again that was given before. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RepeatedAnswers {

    @ExceptionHandler
    ResponseEntity<byte[]> repeat(AnsweredBefore before) {
        return before.answer().again();
    }
}
