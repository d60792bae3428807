package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.statement.PersonStatement.Relation;

import java.util.List;

/** {@code QUANHE_GIADINH}: the people around the person, and who of them is guardian. */
final class RelativesReader {

    private RelativesReader() {}

    static List<Relation> read(Fields person) {
        return person.block().blocks("QUANHE_GIADINH").stream()
                .filter(block -> !block.saysNothing())
                .map(block -> relation(new Fields(block, person.remarks())))
                .toList();
    }

    /** A number that cannot be one is left out, so that nobody is taken for a guardian by mistake. */
    private static Relation relation(Fields relative) {
        var number = PersonalId.read(relative.block().text("MADINHDANH").replace(" ", ""));
        if (number.isEmpty() && relative.text("MADINHDANH") != null) {
            relative.warn("MADINHDANH", Reason.PERSONAL_ID_SHAPE);
        }
        return new Relation(
                relative.text("LOAI_QUANHE"),
                relative.text("TEN_QUANHE"),
                number.map(PersonalId::value).orElse(null),
                relative.name("HOTEN"),
                relative.phone("DIENTHOAI"),
                relative.phone("DIDONG"),
                relative.yesNo("GIAMHO"));
    }
}
