package io.hanjul.booking;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Signed tickets: the text of a QR code that a device at the door can tell from a forged one by itself, because the key
 * that verifies is no secret.
 */
@Service
public class Tickets {

    private final TicketKeys keys;

    Tickets(TicketKeys keys) {
        this.keys = keys;
    }

    /**
     * A key that verifies tickets.
     *
     * @param kid its id, the first byte of a ticket
     * @param publicKey Ed25519 public key, 32 bytes in base64url
     */
    public record Key(int kid, String publicKey) {}

    /** The ticket as the text of its QR code. */
    public String textOf(Ticket ticket) {
        byte[] signed = TicketText.bytes(keys.signingKid(), ticket);
        return TicketText.of(signed, keys.sign(signed));
    }

    /** Whether a text claims to be a ticket, and no code that somebody typed. */
    public static boolean isTicket(String text) {
        return text.startsWith(TicketText.MARK);
    }

    /** What a ticket says; empty when it was not made here. */
    public Optional<Ticket> read(String text) {
        return TicketText.read(text)
                .filter(parts -> keys.verify(parts.kid(), parts.signed(), parts.signature()))
                .map(TicketText.Parts::ticket);
    }

    /** The keys that verify tickets, by id. */
    public List<Key> keys() {
        return keys.verifying().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Key(
                        entry.getKey(), Base64.getUrlEncoder().withoutPadding().encodeToString(entry.getValue())))
                .toList();
    }
}
