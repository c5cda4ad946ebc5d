package io.hanjul.contract;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import io.hanjul.ids.LocalizedParagraphs;
import io.hanjul.ids.LocalizedText;
import io.hanjul.ids.Money;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (2020-12) of every record that the API takes or gives, from the record itself: a component is always
 * there unless it is {@link Nullable}, constraints come from Jakarta Validation, words from Javadoc.
 */
final class Schemas {

    private static final Comparator<MemberScope<?, ?>> AS_DECLARED =
            Comparator.comparing(MemberScope::isFakeContainerItemScope);

    private final Words words;
    private final SchemaBuilder builder;
    private final List<Later> later = new ArrayList<>();

    Schemas(Words words) {
        this.words = words;
        this.builder = new SchemaGenerator(config()).buildMultipleSchemaDefinitions();
    }

    /** The schema of a type: a reference to a named one for records and enums, else the schema itself. */
    ObjectNode of(Type type) {
        return builder.createSchemaReference(type);
    }

    /** The schema of one component of a record of query parameters; complete once all are {@link #named}. */
    ObjectNode of(Class<?> parameters, String component) {
        var schema = JsonNodeFactory.instance.objectNode();
        later.add(new Later(schema, of(parameters), component));
        return schema;
    }

    /** All named schemas that were asked for until now; nothing may be asked for afterwards. */
    ObjectNode named() {
        ObjectNode named = builder.collectDefinitions("components/schemas");
        later.forEach(one -> one.schema().setAll((ObjectNode)
                named.get(one.record()).get("properties").get(one.component()).deepCopy()));
        later.forEach(one -> named.remove(one.record()));
        return named;
    }

    /** A schema that is part of another one, which has its name only at the end. */
    private record Later(ObjectNode schema, ObjectNode reference, String component) {

        String record() {
            String address = reference.get("$ref").asString();
            return address.substring(address.lastIndexOf('/') + 1);
        }
    }

    private SchemaGeneratorConfig config() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.INCLUDE_ONLY_JSONPROPERTY_ANNOTATED_METHODS))
                .with(new JakartaValidationModule())
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .with(Option.NONSTATIC_NONVOID_NONGETTER_METHODS, Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral()
                .withDefinitionNamingStrategy(new SchemaNames())
                .withPropertySorter(AS_DECLARED)
                .withCustomDefinitionProvider((type, context) -> Scalars.of(type.getErasedType()))
                .withCustomDefinitionProvider(this::enumeration)
                .withDescriptionResolver(type -> description(type.getType().getErasedType()));
        describe(config.forFields()).withCustomDefinitionProvider(Schemas::withoutWhatTheFieldHides);
        describe(config.forMethods()).withPropertyNameOverrideResolver(MemberScope::getDeclaredName);
        limits(config.forFields());
        return config.build();
    }

    private <M extends MemberScope<?, ?>> SchemaGeneratorConfigPart<M> describe(SchemaGeneratorConfigPart<M> members) {
        return members.withRequiredCheck(Schemas::isAlwaysThere)
                .withNullableCheck(member -> false)
                .withDescriptionResolver(this::description)
                .withStringPatternResolver(Schemas::pattern);
    }

    private static boolean isAlwaysThere(MemberScope<?, ?> member) {
        return !(member.getRawMember() instanceof Field field
                && field.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    /** A pattern of Jakarta Validation matches the whole text, one of JSON Schema any part of it. */
    private static @Nullable String pattern(MemberScope<?, ?> member) {
        Pattern pattern = member.getAnnotationConsideringFieldAndGetterIfSupported(Pattern.class);
        if (pattern != null) {
            return "^(?:" + pattern.regexp() + ")$";
        }
        JsonFormat format = member.getAnnotationConsideringFieldAndGetterIfSupported(JsonFormat.class);
        boolean isTimeOfDay = format != null && format.pattern().equals("HH:mm");
        return isTimeOfDay ? "^([01][0-9]|2[0-3]):[0-5][0-9]$" : null;
    }

    /** A scalar is described by the field that has it, not by its type. */
    private @Nullable String description(Class<?> type) {
        return Scalars.of(type) == null ? orNull(words.of(type)) : null;
    }

    private @Nullable String description(MemberScope<?, ?> member) {
        return member.isFakeContainerItemScope()
                ? null
                : orNull(words.of(member.getDeclaringType().getErasedType(), member.getDeclaredName()));
    }

    /** What the constructors of these two refuse. */
    private static void limits(SchemaGeneratorConfigPart<FieldScope> fields) {
        fields.withNumberInclusiveMinimumResolver(field -> isAmount(field) ? BigDecimal.ZERO : null)
                .withNumberInclusiveMaximumResolver(field -> isAmount(field) ? BigDecimal.valueOf(Money.MOST) : null)
                .withStringPatternResolver(field -> isIn(field, Money.class) && !isAmount(field) ? "^[A-Z]{3}$" : null)
                .withStringMinLengthResolver(field -> isWords(field) ? 1 : null)
                .withStringMaxLengthResolver(field -> isWords(field) ? LocalizedText.LONGEST : null);
    }

    private static boolean isWords(FieldScope field) {
        return isIn(field, LocalizedText.class) || isIn(field, LocalizedParagraphs.class);
    }

    private static boolean isAmount(FieldScope field) {
        return isIn(field, Money.class) && field.getType().getErasedType() == long.class;
    }

    private static boolean isIn(FieldScope field, Class<?> type) {
        return field.getDeclaringType().getErasedType() == type;
    }

    private @Nullable CustomDefinition enumeration(ResolvedType type, SchemaGenerationContext context) {
        Class<?> erased = type.getErasedType();
        if (!erased.isEnum()) {
            return null;
        }
        ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
        var values = schema.putArray("enum");
        Arrays.stream(erased.getEnumConstants()).forEach(constant -> values.add(constant.toString()));
        String meanings = Arrays.stream(erased.getEnumConstants())
                .filter(constant -> !words.of(erased, constant.toString()).isEmpty())
                .map(constant -> "- `" + constant + "`: " + words.of(erased, constant.toString()))
                .collect(Collectors.joining("\n"));
        String description = (words.of(erased) + "\n\n" + meanings).strip();
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.EXCLUDING_ATTRIBUTES);
    }

    /** A list whose items are written without some of their fields has a schema of its own for them. */
    private static @Nullable CustomPropertyDefinition withoutWhatTheFieldHides(
            FieldScope field, SchemaGenerationContext context) {
        JsonIgnoreProperties hidden =
                field.getAnnotationConsideringFieldAndGetterIfSupported(JsonIgnoreProperties.class);
        if (hidden == null || field.isFakeContainerItemScope()) {
            return null;
        }
        ObjectNode item = context.createStandardDefinition(field.getContainerItemType(), null);
        Arrays.stream(hidden.value()).forEach(name -> {
            ((ObjectNode) item.get("properties")).remove(name);
            item.withArray("required").removeIf(required -> required.asString().equals(name));
        });
        ObjectNode list = context.getGeneratorConfig().createObjectNode().put("type", "array");
        list.set("items", item);
        return new CustomPropertyDefinition(list);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
