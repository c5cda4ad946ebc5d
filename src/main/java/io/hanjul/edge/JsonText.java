package io.hanjul.edge;

import io.hanjul.ids.LocalizedParagraphs;
import io.hanjul.ids.LocalizedText;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one rule for text that people enter: each is one line of characters that can be shown, as {@link
 * LocalizedText#isPrintable} says; only {@link LocalizedParagraphs} have several. It holds for every text of every
 * body, so that no field is forgotten. It also keeps out what cannot be stored: U+0000, which PostgreSQL does not take,
 * and half a surrogate pair, which no encoding can write. A number or a truth value is no text, and is not read as one.
 */
@Configuration(proxyBeanMethods = false)
class JsonText {

    @Bean
    JsonMapperBuilderCustomizer onlyLines() {
        return mapper -> mapper.addModule(
                new SimpleModule("hanjul-text").addDeserializer(String.class, new Line(LocalizedText::isPrintable)));
    }

    private static final class Line extends StdScalarDeserializer<String> {

        private final Predicate<String> printable;

        Line(Predicate<String> printable) {
            super(String.class);
            this.printable = printable;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            boolean ofLines = property != null
                    && property.getMember() != null
                    && property.getMember().getDeclaringClass() == LocalizedParagraphs.class;
            return ofLines ? new Line(LocalizedParagraphs::isPrintable) : this;
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken().isNumeric() || parser.currentToken().isBoolean()) {
                return context.reportInputMismatch(String.class, "is no text");
            }
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !printable.test(text)) {
                throw context.weirdStringException(text, String.class, "cannot be shown as it is written");
            }
            return text;
        }
    }
}
