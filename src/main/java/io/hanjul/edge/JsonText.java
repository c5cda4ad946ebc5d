package io.hanjul.edge;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses text with the character U+0000, which PostgreSQL cannot keep and no honest client sends. */
@Configuration(proxyBeanMethods = false)
class JsonText {

    @Bean
    JsonMapperBuilderCustomizer refuseNullCharacters() {
        return mapper -> mapper.addModule(
                new SimpleModule("hanjul-text").addDeserializer(String.class, new WithoutNullCharacter()));
    }

    private static final class WithoutNullCharacter extends StdScalarDeserializer<String> {

        WithoutNullCharacter() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw context.weirdStringException(text, String.class, "has the character U+0000");
            }
            return text;
        }
    }
}
