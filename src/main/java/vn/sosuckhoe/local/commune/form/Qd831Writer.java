package vn.sosuckhoe.local.commune.form;

import java.util.Arrays;
import java.util.List;

/** Writes a message as senders do: every element in the order of the form, empty where there is no value. */
public final class Qd831Writer {

    private static final String TOP = """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- Dữ liệu giả lập để chạy thử (synthetic data): không có người nào trong tệp này là người thật. -->
            <DATA>
            """;

    private static final byte[] LINE = Tag.utf8("\n");

    private byte[] out = new byte[32_768];
    private int length;

    private Qd831Writer() {}

    /** @return UTF-8 without byte order mark */
    public static byte[] bytes(Message message) {
        var writer = new Qd831Writer();
        writer.message(message);
        return Arrays.copyOf(writer.out, writer.length);
    }

    private void message(Message message) {
        raw(TOP);
        wrapped("HEADER", message.header());
        raw("<BODY><HOSOSUCKHOE>\n<THONGTINCHUNG>");
        elements(message.citizen());
        each("QUANHE_GIADINH", message.relations());
        raw("</THONGTINCHUNG>\n");
        history(message.history());
        raw("<TIEMCHUNG>");
        for (var dose : message.doses()) {
            wrapped("THONGTINMUITIEM", dose.block());
        }
        element(Tag.of("SOMUIUONVANMETIEM"), message.tetanusDoses());
        raw("</TIEMCHUNG>\n<DANHSACHHOSOKHAMCHUABENH>\n");
        message.visits().forEach(this::visit);
        raw("</DANHSACHHOSOKHAMCHUABENH>\n</HOSOSUCKHOE></BODY>\n<SECURITY>");
        element(Tag.of("SIGNATURE"), message.signature());
        raw("</SECURITY>\n</DATA>\n");
    }

    private void history(History history) {
        raw("<TIENSU>");
        wrapped("TINHTRANG_LUCSINH", history.birth());
        raw("<YEUTO_SUCKHOE>");
        each("DSYEUTO", history.risks());
        elements(history.exposure());
        raw("</YEUTO_SUCKHOE>\n");
        list("KHUYETTAT", "DSKHUYETTAT", history.disabilities());
        // the form's own spelling
        raw("<TIEUSU_BENHTAT>");
        list("DIUNG", "DSDIUNG", history.allergies());
        list("BENHTAT", "DSBENH", history.diseases());
        raw("</TIEUSU_BENHTAT>\n");
        element(Tag.of("TIENSU_PHAUTHUAT"), history.surgery());
        raw("<TIENSU_GIADINH>");
        list("DIUNG", "DSDIUNG", history.familyAllergies());
        list("BENHTAT", "DSBENH", history.familyDiseases());
        raw("</TIENSU_GIADINH>\n");
        wrapped("SUCKHOE_SINHSAN", history.reproductive());
        element(Tag.of("VANDEKHAC"), history.other());
        raw("</TIENSU>\n");
    }

    private void visit(Visit visit) {
        var tag = Tag.of("HOSOKHAMCHUABENH");
        raw(tag.open());
        elements(visit.block());
        list("CANLAMSANG", "DICHVU", visit.services());
        list("CHANDOANKETLUAN", "CHANDOANBENH", visit.diagnoses());
        raw(tag.close());
        raw(LINE);
    }

    private void list(String wrapper, String name, List<Block> blocks) {
        var tag = Tag.of(wrapper);
        if (blocks.isEmpty()) {
            raw(tag.empty());
            return;
        }
        raw(tag.open());
        each(name, blocks);
        raw(tag.close());
    }

    private void each(String name, List<Block> blocks) {
        blocks.forEach(block -> wrapped(name, block));
    }

    private void wrapped(String name, Block block) {
        var tag = Tag.of(name);
        raw(tag.open());
        elements(block);
        raw(tag.close());
        raw(LINE);
    }

    private void elements(Block block) {
        var tags = block.form().tags();
        for (var i = 0; i < tags.size(); i++) {
            element(tags.get(i), block.value(i));
        }
    }

    private void element(Tag tag, String value) {
        if (value == null || value.isEmpty()) {
            raw(tag.empty());
            return;
        }
        raw(tag.open());
        raw(value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        raw(tag.close());
    }

    private void raw(String text) {
        raw(Tag.utf8(text));
    }

    private void raw(byte[] utf8) {
        if (out.length - length < utf8.length) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + utf8.length));
        }
        System.arraycopy(utf8, 0, out, length, utf8.length);
        length += utf8.length;
    }
}
