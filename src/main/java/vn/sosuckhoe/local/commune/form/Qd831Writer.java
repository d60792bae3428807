package vn.sosuckhoe.local.commune.form;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a message as senders do: every element in the order of the form, empty where there is no value. */
public final class Qd831Writer {

    private static final String TOP = """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- Dữ liệu giả lập để chạy thử (synthetic data): không có người nào trong tệp này là người thật. -->
            """;

    private final StringBuilder out = new StringBuilder(16_384);

    private Qd831Writer() {}

    /** @return UTF-8 without byte order mark */
    public static byte[] bytes(Message message) {
        var writer = new Qd831Writer();
        writer.message(message);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void message(Message message) {
        out.append(TOP).append("<DATA>\n");
        wrapped("HEADER", message.header());
        out.append("<BODY><HOSOSUCKHOE>\n<THONGTINCHUNG>");
        elements(message.citizen());
        each("QUANHE_GIADINH", message.relations());
        out.append("</THONGTINCHUNG>\n");
        history(message.history());
        out.append("<TIEMCHUNG>");
        for (var dose : message.doses()) {
            wrapped("THONGTINMUITIEM", dose.block());
        }
        element("SOMUIUONVANMETIEM", message.tetanusDoses());
        out.append("</TIEMCHUNG>\n<DANHSACHHOSOKHAMCHUABENH>\n");
        message.visits().forEach(this::visit);
        out.append("</DANHSACHHOSOKHAMCHUABENH>\n</HOSOSUCKHOE></BODY>\n<SECURITY>");
        element("SIGNATURE", message.signature());
        out.append("</SECURITY>\n</DATA>\n");
    }

    private void history(History history) {
        out.append("<TIENSU>");
        wrapped("TINHTRANG_LUCSINH", history.birth());
        out.append("<YEUTO_SUCKHOE>");
        each("DSYEUTO", history.risks());
        elements(history.exposure());
        out.append("</YEUTO_SUCKHOE>\n");
        list("KHUYETTAT", "DSKHUYETTAT", history.disabilities());
        // the form's own spelling
        out.append("<TIEUSU_BENHTAT>");
        list("DIUNG", "DSDIUNG", history.allergies());
        list("BENHTAT", "DSBENH", history.diseases());
        out.append("</TIEUSU_BENHTAT>\n");
        element("TIENSU_PHAUTHUAT", history.surgery());
        out.append("<TIENSU_GIADINH>");
        list("DIUNG", "DSDIUNG", history.familyAllergies());
        list("BENHTAT", "DSBENH", history.familyDiseases());
        out.append("</TIENSU_GIADINH>\n");
        wrapped("SUCKHOE_SINHSAN", history.reproductive());
        element("VANDEKHAC", history.other());
        out.append("</TIENSU>\n");
    }

    private void visit(Visit visit) {
        out.append("<HOSOKHAMCHUABENH>");
        elements(visit.block());
        list("CANLAMSANG", "DICHVU", visit.services());
        list("CHANDOANKETLUAN", "CHANDOANBENH", visit.diagnoses());
        out.append("</HOSOKHAMCHUABENH>\n");
    }

    private void list(String wrapper, String name, List<Block> blocks) {
        if (blocks.isEmpty()) {
            out.append('<').append(wrapper).append("/>");
            return;
        }
        out.append('<').append(wrapper).append('>');
        each(name, blocks);
        out.append("</").append(wrapper).append('>');
    }

    private void each(String name, List<Block> blocks) {
        blocks.forEach(block -> wrapped(name, block));
    }

    private void wrapped(String name, Block block) {
        out.append('<').append(name).append('>');
        elements(block);
        out.append("</").append(name).append(">\n");
    }

    private void elements(Block block) {
        var names = block.form().elements();
        for (var i = 0; i < names.size(); i++) {
            element(names.get(i), block.value(i));
        }
    }

    private void element(String name, String value) {
        if (value == null || value.isEmpty()) {
            out.append('<').append(name).append("/>");
            return;
        }
        out.append('<').append(name).append('>');
        text(value);
        out.append("</").append(name).append('>');
    }

    private void text(String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(c);
            }
        }
    }
}
