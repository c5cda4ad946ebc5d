package io.hanjul.booking;

import io.hanjul.secrets.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.springframework.stereotype.Component;

/** Ed25519 keys (RFC 8032) made from the secrets of this installation: the first signs, all verify. */
@Component
class TicketKeys {

    private static final byte[] PURPOSE = "hanjul ticket 1".getBytes(StandardCharsets.US_ASCII);
    private static final int KID_MOST = 255;

    private final int signingKid;
    private final Map<Integer, Ed25519PrivateKeyParameters> keys;

    TicketKeys(Secrets secrets) {
        List<Secrets.Key> all = secrets.tickets();
        this.signingKid = kid(all.getFirst());
        this.keys = all.stream().collect(Collectors.toUnmodifiableMap(TicketKeys::kid, TicketKeys::key));
    }

    /** Id of the key that signs, 0 to 255. */
    int signingKid() {
        return signingKid;
    }

    /** Signs with the key that signs. */
    byte[] sign(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, keys.get(signingKid));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /** Whether a key with that id is ours and signed the message. */
    boolean verify(int kid, byte[] message, byte[] signature) {
        return Optional.ofNullable(keys.get(kid))
                .map(Ed25519PrivateKeyParameters::generatePublicKey)
                .filter(key -> verify(key, message, signature))
                .isPresent();
    }

    /** What verifies, by key id: 32 bytes each. */
    Map<Integer, byte[]> verifying() {
        return keys.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().generatePublicKey().getEncoded()));
    }

    private static boolean verify(Ed25519PublicKeyParameters key, byte[] message, byte[] signature) {
        var signer = new Ed25519Signer();
        signer.init(false, key);
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }

    private static int kid(Secrets.Key key) {
        int kid = Integer.parseInt(key.kid());
        if (kid < 0 || kid > KID_MOST) {
            throw new IllegalArgumentException("the kid of a ticket key is a number from 0 to " + KID_MOST);
        }
        return kid;
    }

    /** A secret of any length and form becomes 32 bytes that are good for nothing else. */
    private static Ed25519PrivateKeyParameters key(Secrets.Key secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
            return new Ed25519PrivateKeyParameters(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
