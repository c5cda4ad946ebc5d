# Read by the scripts beside it: builds what is not built, and runs a class of the kit.
#
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

# Packages the product and compiles the kit, when a source is newer than what was built last.
build() {
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
