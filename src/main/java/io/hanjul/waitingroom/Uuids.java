package io.hanjul.waitingroom;

import io.hanjul.ids.Id;
import java.util.Collection;

/** How ids go into an array parameter. */
final class Uuids {

    private Uuids() {}

    /** The text forms, for {@code CAST(:ids AS uuid[])}. */
    static String[] array(Collection<? extends Id> ids) {
        return ids.stream().map(Id::toString).toArray(String[]::new);
    }
}
