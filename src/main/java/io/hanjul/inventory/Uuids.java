package io.hanjul.inventory;

import io.hanjul.ids.Id;
import java.util.List;

/** Ids as a parameter that PostgreSQL casts to {@code uuid[]}. */
final class Uuids {

    private Uuids() {}

    static String[] array(List<? extends Id> ids) {
        var texts = new String[ids.size()];
        int next = 0;
        for (Id id : ids) {
            texts[next++] = id.value().toString();
        }
        return texts;
    }
}
