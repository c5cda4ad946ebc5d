package io.hanjul.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** How answers begin that are streams of server-sent events. */
public final class EventStreams {

    private EventStreams() {}

    /**
     * Says that a stream follows, and that nobody on the way shall keep or gather it.
     *
     * @return whether anything is to be written. Who asks by {@code HEAD} gets what is said here and nothing else:
     *     nothing that is written for them goes over the network, so it would never be noticed that they have gone
     */
    public static boolean begin(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        return !HttpMethod.HEAD.matches(request.getMethod());
    }
}
