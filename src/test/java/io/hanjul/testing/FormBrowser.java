package io.hanjul.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A browser that runs no scripts: it keeps cookies for the paths that they were given for, and sends forms. */
public final class FormBrowser {

    private static final Set<Integer> REDIRECTS = Set.of(302, 303, 307);

    private final Api api;
    private final String language;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    /** A browser of somebody who reads that language, without any cookies. */
    public FormBrowser(Api api, String language) {
        this.api = api;
        this.language = language;
    }

    private record Cookie(String value, String path) {

        boolean goesTo(String address) {
            return address.startsWith(path);
        }
    }

    /** Opens an address and follows where it leads. */
    public Api.Answer open(String path) {
        return followed(path, kept(asking(path).get(path)));
    }

    /** Sends a form from a page of ours and follows where it leads. */
    public Api.Answer send(String path, Map<String, String> fields) {
        return followed(path, sendOnly(path, fields, origin()));
    }

    /** Sends a form from a page of that origin; the answer as it is. */
    public Api.Answer sendOnly(String path, Map<String, String> fields, String origin) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Api form = asking(path).with("Content-Type", "application/x-www-form-urlencoded");
        return kept((origin.isEmpty() ? form : form.with("Origin", origin)).postText(path, body));
    }

    /** The origin of our own pages. */
    public String origin() {
        URI base = api.base();
        return base.getScheme() + "://" + base.getAuthority();
    }

    private Api.Answer followed(String from, Api.Answer answer) {
        if (!REDIRECTS.contains(answer.status())) {
            return answer;
        }
        String place = URI.create(from).resolve(answer.header("Location")).toString();
        return open(place);
    }

    private Api asking(String path) {
        String sent = cookies.entrySet().stream()
                .filter(cookie -> cookie.getValue().goesTo(path))
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue().value())
                .collect(Collectors.joining("; "));
        Api asking = api.with("Accept-Language", language);
        return sent.isEmpty() ? asking : asking.with("Cookie", sent);
    }

    private Api.Answer kept(Api.Answer answer) {
        for (String header : answer.raw().headers().allValues("Set-Cookie")) {
            String[] pair = header.replaceFirst(";.*", "").split("=", 2);
            String path = header.replaceFirst(".*Path=([^;]*).*", "$1");
            if (header.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], new Cookie(pair[1], path));
            }
        }
        return answer;
    }
}
