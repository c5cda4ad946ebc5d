package io.hanjul.sandbox;

/** The gateway says no before anything changed. Carries no stack trace. */
final class SandboxRefusal extends RuntimeException {

    private final SandboxError error;

    SandboxRefusal(SandboxError error) {
        super(error.name(), null, false, false);
        this.error = error;
    }

    SandboxError error() {
        return error;
    }
}
