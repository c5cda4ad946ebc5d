package io.hanjul.edge;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Refuses text that is no text: with the character U+0000, which PostgreSQL cannot keep, or with half of a surrogate
 * pair, which no encoding can write. No honest client sends either.
 */
@Configuration(proxyBeanMethods = false)
class JsonText {

    @Bean
    JsonMapperBuilderCustomizer refuseBrokenText() {
        return mapper ->
                mapper.addModule(new SimpleModule("hanjul-text").addDeserializer(String.class, new WholeText()));
    }

    private static final class WholeText extends StdScalarDeserializer<String> {

        WholeText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw context.weirdStringException(text, String.class, "has the character U+0000");
            }
            if (text != null && text.codePoints().anyMatch(WholeText::isHalfAPair)) {
                throw context.weirdStringException(text, String.class, "has half of a surrogate pair");
            }
            return text;
        }

        private static boolean isHalfAPair(int codePoint) {
            return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        }
    }
}
