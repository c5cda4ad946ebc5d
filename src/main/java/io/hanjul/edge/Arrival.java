package io.hanjul.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How a request came to us.
 *
 * @param network where from, as limits count it: an IPv4 address, or the /64 block of an IPv6 address, which one
 *     household or one machine has to itself
 * @param reach when it reached the first trusted proxy; empty when none says so
 */
public record Arrival(String network, Optional<Instant> reach) {

    static final String REACH_ATTRIBUTE = Arrival.class.getName() + ".reach";

    private static final int IPV4_BYTES = 4;
    private static final int BLOCK_BYTES = 8;

    /** Digits of a /48 in the text of a /64. */
    private static final int SITE_DIGITS = 12;

    /** How the request came. */
    public static Arrival of(HttpServletRequest request) {
        Instant reach = request.getAttribute(REACH_ATTRIBUTE) instanceof Instant stamped ? stamped : null;
        return new Arrival(networkOf(request.getRemoteAddr()), Optional.ofNullable(reach));
    }

    /**
     * The block of addresses that somebody gets who asks a provider for several: the /24 of an IPv4 address, the /48 of
     * an IPv6 address.
     */
    public String block() {
        int host = network.lastIndexOf('.');
        return host > 0 ? network.substring(0, host) : network.substring(0, Math.min(network.length(), SITE_DIGITS));
    }

    static String networkOf(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address.replaceFirst("%.*", ""));
            byte[] bytes = parsed.getAddress();
            return bytes.length == IPV4_BYTES
                    ? parsed.getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, BLOCK_BYTES);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
