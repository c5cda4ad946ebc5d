package io.hanjul.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.hanjul.problem.Refusal;
import io.hanjul.secrets.Secrets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs and verifies Hanjul's JWTs (RFC 7519, HS256): key ids with rotation, and exactly the expected purpose. Whatever
 * is wrong with a token, the answer is a {@link Refusal}; nothing else escapes.
 */
@Component
public class Tokens {

    /** Longest text that is looked at, in characters. */
    public static final int LONGEST = 2_048;

    private static final String PURPOSE = "purpose";
    private static final Set<String> REGISTERED = Set.of("jti", "sub", "iat", "exp", PURPOSE);

    private final Clock clock;
    private final String signingKid;
    private final MACSigner signer;
    private final Map<String, JWSVerifier> verifiers = new HashMap<>();
    private final Cache<String, Token> read;

    Tokens(Secrets secrets, EdgeSettings settings, Clock clock) throws JOSEException {
        this.clock = clock;
        this.read = Caffeine.newBuilder().maximumSize(settings.tokenCacheSize()).build();
        List<Secrets.Key> keys = secrets.tokens();
        this.signingKid = keys.getFirst().kid();
        this.signer = new MACSigner(keys.getFirst().bytes());
        for (Secrets.Key key : keys) {
            verifiers.put(key.kid(), new MACVerifier(key.bytes()));
        }
    }

    /** Signs a token with the current key. */
    public String mint(Token token) {
        var claims = new JWTClaimsSet.Builder()
                .jwtID(token.id())
                .subject(token.subject())
                .issueTime(Date.from(token.issuedAt()))
                .expirationTime(Date.from(token.expiresAt()))
                .claim(PURPOSE, token.purpose().name());
        token.claims().forEach(claims::claim);
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(signingKid).build(), claims.build());
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
        return jwt.serialize();
    }

    /**
     * Verifies form, algorithm, key, signature, purpose and expiry, in this order. What was read from a token with a
     * good signature is remembered; purpose and expiry are checked every time.
     *
     * @throws Refusal TOKEN_INVALID, or TOKEN_EXPIRED for a token that was good once
     */
    public Token verify(String compact, Purpose expected) {
        Token token = read.get(compact, this::read);
        if (token.purpose() != expected) {
            throw Refusal.of(EdgeProblem.TOKEN_INVALID, "this token is for another purpose");
        }
        if (!token.expiresAt().isAfter(clock.instant())) {
            throw Refusal.of(EdgeProblem.TOKEN_EXPIRED);
        }
        return token;
    }

    private Token read(String compact) {
        if (compact.length() > LONGEST) {
            throw Refusal.of(EdgeProblem.TOKEN_INVALID, "too long");
        }
        try {
            SignedJWT jwt = SignedJWT.parse(compact);
            JWSHeader header = jwt.getHeader();
            JWSVerifier verifier = header.getKeyID() == null ? null : verifiers.get(header.getKeyID());
            if (verifier == null || !JWSAlgorithm.HS256.equals(header.getAlgorithm()) || !jwt.verify(verifier)) {
                throw Refusal.of(EdgeProblem.TOKEN_INVALID, "unknown key or wrong signature");
            }
            return tokenOf(jwt.getJWTClaimsSet());
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            throw Refusal.of(EdgeProblem.TOKEN_INVALID, "not a token");
        }
    }

    private static Token tokenOf(JWTClaimsSet claims) {
        var further = new HashMap<String, String>();
        claims.getClaims().forEach((name, value) -> {
            if (!REGISTERED.contains(name) && value instanceof String text) {
                further.put(name, text);
            }
        });
        return new Token(
                Purpose.valueOf(textOf(claims.getClaim(PURPOSE))),
                textOf(claims.getJWTID()),
                textOf(claims.getSubject()),
                instantOf(claims.getIssueTime()),
                instantOf(claims.getExpirationTime()),
                Map.copyOf(further));
    }

    private static String textOf(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("claim missing");
    }

    private static Instant instantOf(@Nullable Date value) {
        if (value == null) {
            throw new IllegalArgumentException("time missing");
        }
        return value.toInstant();
    }
}
