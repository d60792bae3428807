package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.statement.HistoryStatement;
import vn.sosuckhoe.record.statement.HistoryStatement.Allergy;
import vn.sosuckhoe.record.statement.HistoryStatement.Birth;
import vn.sosuckhoe.record.statement.HistoryStatement.Disability;
import vn.sosuckhoe.record.statement.HistoryStatement.Disease;
import vn.sosuckhoe.record.statement.HistoryStatement.Exposure;
import vn.sosuckhoe.record.statement.HistoryStatement.Reproductive;
import vn.sosuckhoe.record.statement.HistoryStatement.RiskFactor;
import vn.sosuckhoe.record.xml.Block;
import vn.sosuckhoe.record.xml.Remarks;

import java.util.List;
import java.util.function.Function;

/** Part II of the record, {@code TIENSU}. */
final class HistoryReader {

    private final Block history;
    private final Remarks remarks;

    private HistoryReader(Block history, Remarks remarks) {
        this.history = history;
        this.remarks = remarks;
    }

    static HistoryStatement read(Block history, Remarks remarks) {
        return new HistoryReader(history, remarks).statement();
    }

    private HistoryStatement statement() {
        var own = history.block("TIEUSU_BENHTAT");
        var family = history.block("TIENSU_GIADINH");
        return new HistoryStatement(
                one("TINHTRANG_LUCSINH", HistoryReader::birth),
                each(history.block("YEUTO_SUCKHOE"), "DSYEUTO", HistoryReader::risk),
                exposure(history.block("YEUTO_SUCKHOE")),
                each(history.block("KHUYETTAT"), "DSKHUYETTAT", HistoryReader::disability),
                each(own.block("DIUNG"), "DSDIUNG", HistoryReader::allergy),
                each(own.block("BENHTAT"), "DSBENH", HistoryReader::disease),
                history.said("TIENSU_PHAUTHUAT"),
                each(family.block("DIUNG"), "DSDIUNG", HistoryReader::allergy),
                each(family.block("BENHTAT"), "DSBENH", HistoryReader::disease),
                one("SUCKHOE_SINHSAN", HistoryReader::reproductive),
                history.said("VANDEKHAC"));
    }

    private <T> T one(String name, Function<Fields, T> reader) {
        var block = history.block(name);
        return block.saysNothing() ? null : reader.apply(new Fields(block, remarks));
    }

    private <T> List<T> each(Block list, String name, Function<Fields, T> reader) {
        return list.blocks(name).stream()
                .filter(block -> !block.saysNothing())
                .map(block -> reader.apply(new Fields(block, remarks)))
                .toList();
    }

    private static Birth birth(Fields birth) {
        return new Birth(
                birth.coded("LOAIDE", null, Codes.DELIVERY),
                birth.yesNo("DETHIEUTHANG"),
                birth.yesNo("BINGAT_LUCDE"),
                Measures.one(birth, "CANNANG", "birth-weight"),
                Measures.one(birth, "CHIEUDAI", "birth-length"),
                birth.text("DITAT_BAMSINH"),
                birth.text("KHAC"));
    }

    /** {@code DABO} 0 goes with {@code TRANGTHAI} 0; a contradiction is shown, not settled. */
    private static RiskFactor risk(Fields risk) {
        var type = risk.coded("LOAI", "TENLOAI", Codes.RISK);
        var status = risk.coded("TRANGTHAI", null, Codes.RISK_STATUS);
        var quit = risk.yesNo("DABO");
        var active = status != null && status.code() != null && !status.code().equals("no");
        var activity = type != null && "activity".equals(type.code());
        if (Boolean.FALSE.equals(quit) && active && !activity) {
            risk.warn("DABO", Reason.QUIT_CONTRADICTS_STATUS);
        }
        return new RiskFactor(type, status, risk.text("SOLUONG"), quit);
    }

    private static Exposure exposure(Block factors) {
        var exposure = new Exposure(
                factors.said("YEUTO_TIEPXUC"),
                factors.said("THOIGIAN_TIEPXUC"),
                factors.said("LOAIHOXIGD"),
                factors.said("KHAC"));
        return exposure.equals(new Exposure(null, null, null, null)) ? null : exposure;
    }

    private static Disability disability(Fields disability) {
        return new Disability(disability.coded("LOAI", "TENLOAI", Codes.DISABILITY), disability.text("MOTA"));
    }

    private static Allergy allergy(Fields allergy) {
        return new Allergy(
                allergy.coded("LOAI", null, Codes.ALLERGY),
                allergy.text("MASO"),
                allergy.text("TEN"),
                allergy.text("MOTA"),
                allergy.text("NGUOIMAC"));
    }

    private static Disease disease(Fields disease) {
        return new Disease(
                disease.coded("LOAIBENH", null, Codes.DISEASE),
                disease.text("TENBENH"),
                disease.yesNo("TRANGTHAI"),
                disease.text("MOTA"),
                disease.text("NGUOIMAC"));
    }

    private static Reproductive reproductive(Fields fields) {
        return new Reproductive(
                fields.text("BIENPHAP_TRANHTHAI"),
                fields.text("KYTHAICUOI"),
                fields.count("SOLAN_COTHAI"),
                fields.count("SOLAN_SAYTHAI"),
                fields.count("SOLAN_PHATHAI"),
                fields.count("SOLAN_SINHDE"),
                fields.count("SOLAN_DETHUONG"),
                fields.count("SOLAN_DEMO"),
                fields.count("SOLANDEKHO"),
                fields.count("SOLANDE_DUTHANG"),
                fields.count("SOLAN_DENON"),
                fields.count("SOCON_HIENSONG"),
                fields.text("BENH_PHUKHOA"));
    }
}
