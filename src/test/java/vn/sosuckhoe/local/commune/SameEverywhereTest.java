package vn.sosuckhoe.local.commune;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.local.DemoMessage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class SameEverywhereTest {

    @Test
    void the_same_seed_and_day_give_the_same_bytes() throws Exception {
        assertThat(digest(demo(Told.SEED, Told.TODAY))).isEqualTo(digest(demo(Told.SEED, Told.TODAY)));
    }

    @Test
    void neither_the_locale_nor_the_clock_zone_of_the_machine_is_heard() throws Exception {
        var here = digest(demo(Told.SEED, Told.TODAY));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            // dotless i and other digits are what usually goes wrong
            for (var tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
                assertThat(digest(demo(Told.SEED, Told.TODAY))).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_seed_or_another_day_gives_other_messages_with_other_ids() {
        var ids = demo(Told.SEED, Told.TODAY).map(DemoMessage::requestId).toList();

        assertThat(demo(Told.SEED + 1, Told.TODAY).map(DemoMessage::requestId)).doesNotContainAnyElementsOf(ids);
        assertThat(demo(Told.SEED, Told.TODAY.plusDays(1)).map(DemoMessage::requestId))
                .doesNotContainAnyElementsOf(ids);
    }

    @Test
    void a_request_id_is_given_once_and_stands_in_the_message() {
        var messages = Told.messages();

        assertThat(messages).extracting(DemoMessage::requestId).doesNotHaveDuplicates();
        assertThat(messages).allSatisfy(message -> {
            var header = Told.only(Told.parsed(message.xml()), "HEADER");
            assertThat(message.requestId()).hasSizeLessThanOrEqualTo(100).isEqualTo(Told.text(header, "REQUEST_ID"));
            assertThat(message.facility()).isEqualTo(Told.text(header, "SENDER_CODE"));
        });
    }

    @Test
    void every_message_says_that_it_is_synthetic() {
        assertThat(Told.messages()).allSatisfy(message -> assertThat(new String(message.xml(), StandardCharsets.UTF_8))
                .startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- Dữ liệu giả lập"));
    }

    private static Stream<DemoMessage> demo(long seed, LocalDate today) {
        return SyntheticCommunes.messages(seed, today);
    }

    private static String digest(Stream<DemoMessage> messages) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        messages.forEach(message -> digest.update(message.xml()));
        return HexFormat.of().formatHex(digest.digest());
    }
}
