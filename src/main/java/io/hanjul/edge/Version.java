package io.hanjul.edge;

import io.hanjul.problem.CommonProblem;
import io.hanjul.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a resource as HTTP says it: reads give it as {@code ETag}, and an update names in {@code If-Match} the
 * one that it was thought out on.
 *
 * @param number counted up by every change, 1 or more
 */
public record Version(int number) {

    private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,8})\"");

    /** The value of an {@code ETag} header. */
    public String etag() {
        return "\"" + number + "\"";
    }

    /**
     * Reads an {@code If-Match} header.
     *
     * @param header its value; empty text when the request has none
     * @throws Refusal VERSION_REQUIRED when there is none or it takes any version, VERSION_CHANGED when it is no single
     *     tag of ours, so that it matches nothing
     */
    public static Version required(String header) {
        String wanted = header.strip();
        if (wanted.isEmpty() || wanted.equals("*")) {
            throw Refusal.of(CommonProblem.VERSION_REQUIRED);
        }
        Matcher tag = TAG.matcher(wanted);
        if (!tag.matches()) {
            throw Refusal.of(CommonProblem.VERSION_CHANGED, "If-Match is not one ETag of this resource");
        }
        return new Version(Integer.parseInt(tag.group(1)));
    }
}
