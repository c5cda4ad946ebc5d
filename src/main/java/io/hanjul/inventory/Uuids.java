package io.hanjul.inventory;

import io.hanjul.ids.Id;
import java.util.List;

/** Ids as a parameter that PostgreSQL casts to {@code uuid[]}. */
final class Uuids {

    private Uuids() {}

    static String[] array(List<? extends Id> ids) {
        return ids.stream().map(id -> id.value().toString()).toArray(String[]::new);
    }
}
