package io.hanjul.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.function.Supplier;

/** Passes a body through and gives up with a refusal after too many bytes. */
final class CountedInput extends ServletInputStream {

    private final ServletInputStream input;
    private final Supplier<RuntimeException> tooMany;
    private long left;

    CountedInput(ServletInputStream input, long most, Supplier<RuntimeException> tooMany) {
        this.input = input;
        this.left = most;
        this.tooMany = tooMany;
    }

    @Override
    public int read() throws IOException {
        int value = input.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = input.read(target, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooMany.get();
        }
    }

    @Override
    public boolean isFinished() {
        return input.isFinished();
    }

    @Override
    public boolean isReady() {
        return input.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        input.setReadListener(listener);
    }
}
