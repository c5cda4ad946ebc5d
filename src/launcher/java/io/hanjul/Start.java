package io.hanjul;

import java.lang.reflect.InvocationTargetException;

/**
 * Where {@code java -jar} begins. Compiled for Java 8, so that an old Java can say what is missing instead of failing to
 * read the program.
 */
public final class Start {

    private static final int NEEDED = 25;
    private static final String OLD_SCHEME = "1.";

    private Start() {}

    /** Goes on in {@code io.hanjul.Hanjul}, or ends with exit code 1 and one sentence. */
    public static void main(String[] args) throws Throwable {
        String version = System.getProperty("java.specification.version");
        if (isTooOld(version)) {
            System.err.println("Hanjul needs Java " + NEEDED + " or newer, and this is Java " + version + " ("
                    + System.getProperty("java.home") + "). Start it with the java of a newer JDK.");
            System.exit(1);
        }
        try {
            Class.forName("io.hanjul.Hanjul").getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Up to Java 8 versions were called 1.x. */
    static boolean isTooOld(String version) {
        return version.startsWith(OLD_SCHEME) || Integer.parseInt(version) < NEEDED;
    }
}
