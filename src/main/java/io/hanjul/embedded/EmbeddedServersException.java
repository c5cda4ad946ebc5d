package io.hanjul.embedded;

/** The embedded servers cannot run; the message is one sentence for people, and so is what to do about it. */
class EmbeddedServersException extends RuntimeException {

    private final String action;

    EmbeddedServersException(String message, String action) {
        super(message);
        this.action = action;
    }

    EmbeddedServersException(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
