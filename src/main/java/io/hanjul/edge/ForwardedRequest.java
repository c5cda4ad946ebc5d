package io.hanjul.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A request as the client sent it to a trusted proxy: its address, scheme, host and port. */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9a-fA-F:.]+])(?::(\\d{1,5}))?");

    private final String client;
    private final String scheme;
    private final String host;
    private final int port;

    ForwardedRequest(HttpServletRequest request, String client) {
        super(request);
        this.client = client;
        this.scheme = schemeOf(request);
        Matcher forwarded = HOST.matcher(header(request, "X-Forwarded-Host"));
        if (forwarded.matches()) {
            this.host = forwarded.group(1);
            this.port = portOf(forwarded.group(2));
        } else {
            this.host = request.getServerName();
            this.port = scheme.equals(request.getScheme()) ? request.getServerPort() : portOf(null);
        }
    }

    private static String schemeOf(HttpServletRequest request) {
        String forwarded = header(request, "X-Forwarded-Proto");
        return forwarded.equals("https") || forwarded.equals("http") ? forwarded : request.getScheme();
    }

    private int portOf(@Nullable String named) {
        return named != null ? Integer.parseInt(named) : scheme.equals("https") ? 443 : 80;
    }

    private static String header(HttpServletRequest request, String name) {
        String value = request.getHeader(name);
        return value == null ? "" : value.strip();
    }

    @Override
    public String getRemoteAddr() {
        return client;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public String getServerName() {
        return host;
    }

    @Override
    public int getServerPort() {
        return port;
    }
}
