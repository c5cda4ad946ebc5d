package io.hanjul.contract;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names that say what a thing is and not how the code is cut: {@code BookingView} is a {@code Booking}, {@code
 * LayoutView.Section} a {@code LayoutSection}, a page of bookings a {@code BookingPage}.
 */
final class SchemaNames implements SchemaDefinitionNamingStrategy {

    @Override
    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
        return nameOf(key.getType());
    }

    static String nameOf(ResolvedType type) {
        String items =
                type.getTypeParameters().stream().map(SchemaNames::nameOf).collect(Collectors.joining());
        return items + nameOf(type.getErasedType());
    }

    private static String nameOf(Class<?> type) {
        String own = type.getSimpleName().replaceAll("(?<=.)View$", "");
        Class<?> outer = type.getEnclosingClass();
        if (outer == null) {
            return own;
        }
        String about = outer.getSimpleName().replaceAll("(?<=.)(View|Controller)$", "");
        if (about.endsWith(own)) {
            return about;
        }
        return own.contains(about) ? own : about + own;
    }

    @Override
    public void adjustDuplicateNames(Map<DefinitionKey, String> names, SchemaGenerationContext context) {
        var seen = new HashMap<String, DefinitionKey>();
        names.forEach((key, name) -> {
            DefinitionKey other = seen.put(name, key);
            if (other != null) {
                throw new AssertionError("two types are called " + name + " in the API's description: "
                        + other.getType().getBriefDescription() + " and "
                        + key.getType().getBriefDescription() + "; rename one of the records");
            }
        });
    }
}
