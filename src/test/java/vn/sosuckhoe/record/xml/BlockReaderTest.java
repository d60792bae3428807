package vn.sosuckhoe.record.xml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sosuckhoe.record.Remark;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BlockReaderTest {

    private static final Limits SMALL = new Limits(200, 4, 10, 8, 2);
    private static final Shape SHAPE = Shape.texts("NAME TOWN")
            .also("CITY", "TOWN")
            .once("LIST", Shape.texts("NOTE").many("ITEM", Shape.texts("CODE")))
            .opaque("SEAL");

    private final Remarks remarks = new Remarks();

    @Test
    void texts_are_trimmed_and_absent_ones_are_empty() throws Unreadable {
        var block = read("<R><NAME> An </NAME></R>");

        assertThat(block.text("NAME")).isEqualTo("An");
        assertThat(block.text("TOWN")).isEmpty();
        assertThat(block.said("TOWN")).isNull();
        assertThat(block.block("LIST").saysNothing()).isTrue();
        assertThat(block.block("LIST").path("NOTE")).isEqualTo("/R/LIST/NOTE");
    }

    @Test
    void another_spelling_is_read_under_the_right_name_and_told_in_its_own() throws Unreadable {
        var block = read("<R><CITY>Huế</CITY></R>");

        assertThat(block.text("TOWN")).isEqualTo("Huế");
        assertThat(block.path("TOWN")).isEqualTo("/R/CITY");
    }

    @Test
    void the_first_content_of_an_element_told_twice_stays() throws Unreadable {
        var block = read("<R><NAME/><NAME>An</NAME><NAME>Ba</NAME></R>");

        assertThat(block.text("NAME")).isEqualTo("An");
        assertThat(remarks.all())
                .extracting(Remark::reason)
                .containsOnly("duplicate-element")
                .hasSize(2);
    }

    @Test
    void what_a_second_block_adds_is_taken() throws Unreadable {
        var list = read("<R><LIST><ITEM><CODE>1</CODE></ITEM></LIST><LIST><ITEM><CODE>2</CODE></ITEM></LIST></R>")
                .block("LIST");

        assertThat(list.blocks("ITEM")).extracting(item -> item.text("CODE")).containsExactly("1", "2");
        assertThat(list.blocks("ITEM")).extracting(Block::path).containsExactly("/R/LIST/ITEM[1]", "/R/LIST/ITEM[2]");
    }

    @Test
    void content_is_the_same_in_any_order_and_without_what_is_empty() throws Unreadable {
        assertThat(read("<R><NAME>a</NAME><TOWN>b</TOWN><LIST/></R>").content())
                .isEqualTo(read("<R><CITY>b</CITY><LIST/><NAME>a</NAME></R>").content())
                .isNotEqualTo(read("<R><NAME>b</NAME><TOWN>a</TOWN><LIST/></R>").content());
    }

    @Test
    void the_inside_of_an_opaque_element_is_of_no_concern() throws Unreadable {
        read("<R><SEAL a='1'><X>123456789</X></SEAL></R>");

        assertThat(remarks.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<R><A><B><C><D/></C></B></A></R>, too-deep, /R/A/B/C/D",
        "<R><NAME>123456789</NAME></R>, text-too-long, /R/NAME",
        "<R><A/><A/><A/><A/><A/><A/><A/><A/><A/><A/></R>, too-many-elements, /R/A",
        "<R a='' b='' c=''/>, too-many-attributes, /R",
        "<S/>, other-root, /S",
        "<R>, truncated, /R",
    })
    void a_limit_names_the_place(String message, String reason, String path) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(message))
                .satisfies(unreadable -> {
                    assertThat(unreadable.reason().key()).isEqualTo(reason);
                    assertThat(unreadable.path()).isEqualTo(path);
                    assertThat(unreadable.where()).startsWith("line 1, column ");
                });
    }

    @Test
    void a_message_of_more_bytes_is_not_even_decoded() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> read(" ".repeat(201)))
                .satisfies(unreadable -> assertThat(unreadable.where()).isEqualTo("201 bytes"));
    }

    private Block read(String message) throws Unreadable {
        return BlockReader.read(message.getBytes(StandardCharsets.UTF_8), SMALL, "R", SHAPE, remarks);
    }
}
