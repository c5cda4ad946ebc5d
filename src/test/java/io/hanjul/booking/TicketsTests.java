package io.hanjul.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanjul.ids.BookingId;
import io.hanjul.ids.SessionId;
import io.hanjul.secrets.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A ticket is read by whoever has the public key, and nobody makes or changes one without the secret. */
class TicketsTests {

    private static final String OLD = key(1, "an old secret of thirty-two bytes, or more");
    private static final String NEW = key(200, "the secret that came after it, just as long");
    private static final Ticket TICKET = new Ticket(
            BookingId.of("01980000-0000-7000-8000-00000000000c"),
            SessionId.of("01980000-0000-7000-8000-00000000000d"),
            "7KQ4M2XZ",
            4);

    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form (RFC 8410). */
    private static final String X509_ED25519 = "302a300506032b6570032100";

    private final Tickets tickets = tickets(OLD);

    @Test
    void saysWhatWasSigned() {
        String text = tickets.textOf(TICKET);

        assertThat(text).matches("HJ1:[0-9A-Z]{165}");
        assertThat(tickets.read(text)).contains(TICKET);
    }

    @Test
    void isVerifiedByAnotherImplementationWithThePublicKeyAlone() throws Exception {
        TicketText.Parts parts = TicketText.read(tickets.textOf(TICKET)).orElseThrow();
        Tickets.Key key = tickets.keys().getFirst();
        String hex =
                X509_ED25519 + HexFormat.of().formatHex(Base64.getUrlDecoder().decode(key.publicKey()));
        var spec = new X509EncodedKeySpec(HexFormat.of().parseHex(hex));
        Signature judge = Signature.getInstance("Ed25519");
        judge.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(spec));
        judge.update(parts.signed());

        assertThat(key.kid()).isEqualTo(parts.kid());
        assertThat(judge.verify(parts.signature())).isTrue();
    }

    @Test
    void aTicketWithAnyOtherLetterIsForged() {
        String text = tickets.textOf(TICKET);

        assertThat(IntStream.range(4, text.length()))
                .allSatisfy(at -> assertThat(tickets.read(withOther(text, at))).isEmpty());
    }

    @Test
    void whatIsNoTicketIsReadAsNone() {
        String zeros = "HJ1:" + "0".repeat(165);
        String tooLarge = "HJ1:" + "Z".repeat(165);

        assertThat(List.of("", "HJ1:", "7KQ4M2XZ", zeros, tooLarge, zeros + "0", zeros.toLowerCase(Locale.ROOT)))
                .allSatisfy(text -> assertThat(tickets.read(text)).isEmpty());
        assertThat(Tickets.isTicket("7KQ4M2XZ")).isFalse();
    }

    @Test
    void keysAreRotatedWithoutLosingATicket() {
        Tickets later = tickets(NEW, OLD);
        String before = tickets.textOf(TICKET);
        String after = later.textOf(TICKET);

        assertThat(later.read(before)).contains(TICKET);
        assertThat(later.read(after)).contains(TICKET);
        assertThat(tickets.read(after)).isEmpty();
        assertThat(later.keys()).extracting(Tickets.Key::kid).containsExactly(1, 200);
    }

    @Test
    void anotherInstallationsTicketIsForgedAlthoughItsKeyHasTheSameName() {
        String foreign =
                tickets(key(1, "somebody else's secret, which is no shorter")).textOf(TICKET);

        assertThat(tickets.read(foreign)).isEmpty();
    }

    @Test
    void aKeyIdThatDoesNotFitIntoATicketIsNoticedAtTheStart() {
        assertThatThrownBy(() -> tickets(key(256, "long enough, but with a name that is not")))
                .hasMessageContaining("0 to 255");
    }

    private static String withOther(String text, int at) {
        char other = text.charAt(at) == 'A' ? 'B' : 'A';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static Tickets tickets(String... keys) {
        return new Tickets(
                new TicketKeys(new Secrets(List.of("unused"), List.of("unused"), List.of(keys), "unused", Map.of())));
    }

    private static String key(int kid, String secret) {
        return kid + ":" + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }
}
