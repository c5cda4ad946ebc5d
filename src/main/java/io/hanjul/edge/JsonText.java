package io.hanjul.edge;

import io.hanjul.ids.LocalizedText;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one rule for text that people enter: each is one line of characters that can be shown, as {@link
 * LocalizedText#isPrintable} says. It holds for every text of every body, so that no field is forgotten. It also keeps
 * out what cannot be stored: U+0000, which PostgreSQL does not take, and half a surrogate pair, which no encoding can
 * write.
 */
@Configuration(proxyBeanMethods = false)
class JsonText {

    @Bean
    JsonMapperBuilderCustomizer onlyLines() {
        return mapper -> mapper.addModule(new SimpleModule("hanjul-text").addDeserializer(String.class, new Line()));
    }

    private static final class Line extends StdScalarDeserializer<String> {

        Line() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !LocalizedText.isPrintable(text)) {
                throw context.weirdStringException(text, String.class, "cannot be shown in one line");
            }
            return text;
        }
    }
}
