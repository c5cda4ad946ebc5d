package io.hanjul.edge.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All files of the pages, read once at the start. No request for one reads the jar: its entries are guarded by one
 * monitor, which classes are loaded under as well. A virtual thread that waited there for a file while as many as there
 * are carriers waited for a class stood still with all of them, for good. That was seen with a jar of jars (ADR 13);
 * a flat one has not been seen to do it, and nothing has to be believed of it.
 */
@Component
class KeptFiles {

    private static final String ROOT = "static/";

    private final Map<String, Kept> files = new TreeMap<>();

    KeptFiles() throws IOException {
        var jar = new PathMatchingResourcePatternResolver();
        for (Resource file : jar.getResources("classpath*:" + ROOT + "**")) {
            String address = file.getURL().getPath();
            if (!address.endsWith("/") && file.isReadable()) {
                String path = address.substring(address.lastIndexOf("/" + ROOT) + 1 + ROOT.length());
                files.put(path, new Kept(path, file.getContentAsByteArray(), file.lastModified()));
            }
        }
    }

    /**
     * A file, if there is such.
     *
     * @param path below the root of the pages, without a slash at its beginning
     */
    Optional<Resource> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** One file. */
    private final class Kept extends ByteArrayResource {

        private final String path;
        private final long modified;

        Kept(String path, byte[] content, long modified) {
            super(content, path);
            this.path = path;
            this.modified = modified;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public long lastModified() {
            return modified;
        }

        /** One beside it; it may not be there. */
        @Override
        public Resource createRelative(String relative) {
            String beside = path.substring(0, path.lastIndexOf('/') + 1) + relative;
            return find(beside).orElseGet(() -> new Absent(beside));
        }
    }

    /** A file that is not there. */
    private static final class Absent extends ByteArrayResource {

        Absent(String path) {
            super(new byte[0], path);
        }

        @Override
        public boolean exists() {
            return false;
        }
    }
}
