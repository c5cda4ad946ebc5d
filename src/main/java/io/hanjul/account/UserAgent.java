package io.hanjul.account;

import io.hanjul.account.OwnSignIns.Device;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code User-Agent} headers, coarsely: neither versions nor models, and the header itself is not kept. */
final class UserAgent {

    private UserAgent() {}

    /** The first mark that is found tells; browsers name those that they descend from, so the youngest come first. */
    private static final Map<String, String> BROWSERS = inOrder(
            "KAKAOTALK", "KakaoTalk",
            "NAVER(", "Naver",
            "Whale/", "Whale",
            "SamsungBrowser/", "Samsung Internet",
            "Edg/", "Edge",
            "EdgA/", "Edge",
            "EdgiOS/", "Edge",
            "OPR/", "Opera",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "Chrome/", "Chrome",
            "CriOS/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> PLATFORMS = inOrder(
            "iPad", "iPad",
            "iPhone", "iPhone",
            "Android", "Android",
            "Windows", "Windows",
            "CrOS", "ChromeOS",
            "Macintosh", "Mac",
            "Linux", "Linux");

    /** A program that is no browser names itself first, e.g. {@code curl/8.5}. */
    private static final Pattern PROGRAM = Pattern.compile("(?!Mozilla/)([A-Za-z][A-Za-z0-9._-]{0,29})(?:/.*)?");

    /** Reads a {@code User-Agent} header; anything that is not known reads as nothing. */
    static Device device(String userAgent) {
        String browser = firstIn(userAgent, BROWSERS);
        return new Device(browser.isEmpty() ? program(userAgent) : browser, firstIn(userAgent, PLATFORMS));
    }

    private static String firstIn(String userAgent, Map<String, String> marks) {
        return marks.entrySet().stream()
                .filter(mark -> userAgent.contains(mark.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String program(String userAgent) {
        Matcher program = PROGRAM.matcher(userAgent);
        return program.matches() ? program.group(1) : "";
    }

    private static Map<String, String> inOrder(String... marksAndNames) {
        var marks = new LinkedHashMap<String, String>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            marks.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return marks;
    }
}
