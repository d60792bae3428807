package vn.sosuckhoe.book;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** The values of a person as words in JSON. */
final class PersonModule extends SimpleModule {

    PersonModule() {
        word(PartialDate.class, PartialDate::toString, PartialDate::parse);
        word(LocalDate.class, LocalDate::toString, LocalDate::parse);
        word(Sex.class, sex -> sex.name().toLowerCase(Locale.ROOT), word -> Sex.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private <T> void word(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new StdScalarSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new StdScalarDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                return read.apply(json.getValueAsString());
            }
        });
    }
}
