package io.hanjul.waitingroom.line;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that is ready to authenticate by HMAC-SHA256. Who does takes a copy of it, which costs less than to look for
 * the algorithm and to take the key in each time.
 */
record MacKey(SecretKey key, Mac ready) {

    static final String HMAC = "HmacSHA256";

    static MacKey of(SecretKey key) {
        return crypto(() -> {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return new MacKey(key, mac);
        });
    }

    static MacKey of(byte[] key) {
        return of(new SecretKeySpec(key, HMAC));
    }

    /** 32 bytes by which whoever has the key knows that the message is authentic. */
    byte[] mac(byte[] message) {
        return crypto(() -> ((Mac) ready.clone()).doFinal(message));
    }

    /** Every algorithm used here is one that each Java runtime must have, and its code for HMAC can be copied. */
    static <T> T crypto(Algorithm<T> algorithm) {
        try {
            return algorithm.run();
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException("this Java runtime lacks an algorithm", e);
        }
    }

    @FunctionalInterface
    interface Algorithm<T> {
        T run() throws GeneralSecurityException, CloneNotSupportedException;
    }
}
