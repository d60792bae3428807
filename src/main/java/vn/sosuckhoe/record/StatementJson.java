package vn.sosuckhoe.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.statement.Statement;

import java.io.IOException;
import java.util.List;

/**
 * How a statement stands in the record: one text for one content. What a source does not say is left out, members stand
 * in the order of the record's components, dates are ISO with their precision.
 */
final class StatementJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            // a newer replica may already have written more than this one knows
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule()
                    .addSerializer(PartialDate.class, ToStringSerializer.instance)
                    .addDeserializer(PartialDate.class, new PartialDateReader()))
            .build();

    private StatementJson() {}

    static String write(Statement statement) {
        try {
            return JSON.writeValueAsString(statement);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A statement of kind " + statement.kind() + " has no JSON", impossible);
        }
    }

    /** @throws IllegalStateException where the text is no statement of the kind; it does not repeat the text */
    static Statement read(Statement.Kind kind, String json) {
        try {
            return JSON.readValue(json, kind.type());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept text is no statement of kind " + kind);
        }
    }

    private static final class PartialDateReader extends StdDeserializer<PartialDate> {

        PartialDateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return PartialDate.parse(parser.getText());
        }
    }
}
