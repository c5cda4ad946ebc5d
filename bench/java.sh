# Read by the scripts beside it: builds what is not built, and runs a class of the kit.
#
#   list NAME          shows NAME.txt and ends, which needs no build: a test holds it against the code
#   kit CLASS ARGUMENT...
#
# The kit needs what the build needs (a JDK 25, Maven, Node.js) and nothing else.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The JDK 25 that the build found among the installed ones (target/jdks.xml), unless JAVA25_HOME says which.
jdk() {
    if [ -n "${JAVA25_HOME:-}" ]; then
        echo "$JAVA25_HOME"
    else
        awk -F'[<>]' '$2 == "version" { version = $3 } $2 == "jdkHome" && version ~ /^25/ { print $3; exit }' target/jdks.xml
    fi
}

list() {
    cat "bench/$1.txt"
    exit
}

# Packages the product and compiles the kit, when a source is newer than what was built last.
build() {
    mkdir -p target
    (
        one_at_a_time
        build_what_is_new
    ) 9>target/bench.lock
}

# Two builds in one folder would break each other. Where there is no flock (macOS), people have to see to it themselves.
one_at_a_time() {
    if command -v flock >/dev/null && ! flock -n 9; then
        echo "another run is building in this folder; waiting until it has ..." >&2
        flock 9
    fi
}

build_what_is_new() {
    local classpath=target/bench/classpath
    if [ -f "$classpath" ] && ls target/hanjul-*.jar >/dev/null 2>&1 \
        && [ -z "$(find pom.xml src bench/src web/src web/package.json -type f -newer "$classpath" -print -quit)" ]; then
        return
    fi
    echo "building (once, until a source changes) ..." >&2
    mvn -q -B package -DskipTests dependency:build-classpath -Dmdep.outputFile="$classpath" -Dmdep.regenerateFile=true >&2
    touch "$classpath"
}

kit() {
    build
    exec "$(jdk)/bin/java" -XX:+UseSerialGC -Dhanjul.jar="$(ls target/hanjul-*.jar)" \
        -cp "target/test-classes:target/classes:$(cat target/bench/classpath)" "io.hanjul.bench.$@"
}
