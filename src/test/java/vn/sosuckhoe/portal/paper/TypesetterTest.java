package vn.sosuckhoe.portal.paper;

import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TypesetterTest {

    private static final Instant MADE = Instant.parse("2026-11-21T03:42:00Z");
    private static final Typesetter TYPESETTER = new Typesetter();

    @Test
    void the_same_text_of_the_same_day_gives_a_paper_in_order() {
        var pdf = TYPESETTER
                .set(paper("<fo:block>Đặng Thị Ngọc Ễ, ữ, ợ, ỷ</fo:block>"), MADE)
                .pdf();

        assertThat(Papers.faults(pdf)).isEmpty();
        assertThat(Papers.text(pdf)).contains("Đặng Thị Ngọc Ễ, ữ, ợ, ỷ");
        assertThat(pdf).hasSizeLessThan(40_000);
    }

    @Test
    void what_was_written_decomposed_or_with_letters_we_do_not_have_is_printed_all_the_same() {
        var decomposed = java.text.Normalizer.normalize("Nguyễn Thị Hường", java.text.Normalizer.Form.NFD);

        var pdf = TYPESETTER
                .set(paper("<fo:block>" + decomposed + " 😀 ខ \u0007.</fo:block>"), MADE)
                .pdf();

        assertThat(Papers.text(pdf)).contains("Nguyễn Thị Hường ? ? .");
        assertThat(Papers.faults(pdf)).isEmpty();
    }

    @Test
    void a_sign_that_composes_with_the_end_of_a_tag_does_not_break_the_paper() {
        var pdf = TYPESETTER
                .set(paper("<fo:block>\u0338Lò Văn Páo</fo:block>"), MADE)
                .pdf();

        assertThat(Papers.text(pdf)).contains("?Lò Văn Páo");
    }

    @Test
    void limits_and_signs_are_written_with_the_letters_there_are() {
        var pdf = TYPESETTER
                .set(paper("<fo:block>HA ≥ 140, Hb ≤ 11, −2 SD, ×10⁹/L, 92 μmol/L, 37℃</fo:block>"), MADE)
                .pdf();

        assertThat(Papers.text(pdf)).contains("HA >= 140, Hb <= 11, -2 SD, ×10^9/L, 92 µmol/L, 37°C");
    }

    @Test
    void a_document_type_is_refused_whatever_it_names() {
        var evil = "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + paper("<fo:block>&x;</fo:block>").replace("<?xml version=\"1.0\"?>", "");

        assertThatThrownBy(() -> TYPESETTER.set(evil, MADE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("hostname")
                .hasNoCause();
    }

    @Test
    void nothing_is_fetched_for_a_paper() {
        for (var address : new String[] {"file:///etc/hostname", "http://localhost:9/x.png", "fop.xml", "../fop.xml"}) {
            var drawn = paper(
                    "<fo:block><fo:external-graphic fox:alt-text=\"x\" src=\"url('" + address + "')\"/></fo:block>");
            assertThatThrownBy(() -> TYPESETTER.set(drawn, MADE))
                    .as(address)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining(address);
        }
    }

    static String paper(String text) {
        return """
                <?xml version="1.0"?>\
                <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format"
                 xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" font-family="Noto Sans">
                <fo:layout-master-set><fo:simple-page-master master-name="a" page-width="210mm" page-height="297mm">
                <fo:region-body/></fo:simple-page-master></fo:layout-master-set>
                <fo:declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt>
                <rdf:li xml:lang="x-default">Thử</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>
                </fo:declarations>
                <fo:page-sequence master-reference="a" language="vi" country="VN">
                <fo:flow flow-name="xsl-region-body">%s</fo:flow></fo:page-sequence></fo:root>
                """.formatted(text);
    }
}
