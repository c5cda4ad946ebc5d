package io.hanjul.embedded;

/** The machines that programs are packaged for, with the names of the resources that hold them. */
enum Platform {
    LINUX_AMD64("postgres-linux-x86_64.tgz", "redis-server-6.2.6-v5-linux-amd64"),
    LINUX_ARM64("postgres-linux-arm_64.tgz", "redis-server-6.2.7-linux-arm64"),
    DARWIN_AMD64("postgres-darwin-x86_64.tgz", "redis-server-6.2.6-v5-darwin-amd64"),
    DARWIN_ARM64("postgres-darwin-arm_64.tgz", "redis-server-6.2.6-v5-darwin-arm64");

    private final String postgres;
    private final String redis;

    Platform(String postgres, String redis) {
        this.postgres = postgres;
        this.redis = redis;
    }

    /** The machine that this runs on. */
    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    /**
     * The platform by Java's names of it.
     *
     * @throws EmbeddedServersException for a machine without programs
     */
    static Platform of(String system, String architecture) {
        boolean intel = architecture.equals("amd64") || architecture.equals("x86_64");
        boolean arm = architecture.equals("aarch64");
        if (intel || arm) {
            if (system.equals("Linux")) {
                return intel ? LINUX_AMD64 : LINUX_ARM64;
            }
            if (system.startsWith("Mac")) {
                return intel ? DARWIN_AMD64 : DARWIN_ARM64;
            }
        }
        throw missing(system + " on " + architecture);
    }

    /** Resource with PostgreSQL, a tar archive compressed with gzip. */
    String postgres() {
        return postgres;
    }

    /** Resource that is the Redis server program. */
    String redis() {
        return redis;
    }

    /** What to say where a program is not packaged. */
    static EmbeddedServersException missing(String what) {
        return new EmbeddedServersException(
                "There is no embedded PostgreSQL and Redis for " + what + ".",
                "Configure servers of your own: spring.datasource.url, hanjul.redis.queue-url and .cache-url.");
    }
}
