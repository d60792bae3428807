package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.statement.DoseListStatement;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.xml.Block;
import vn.sosuckhoe.record.xml.Remarks;

/**
 * Part III of the record, {@code TIEMCHUNG}: doses given, appointments, and doses taken back. The format has no element
 * for taking back; a sender says {@code TRANGTHAI} 0 of a dose it told before with its day.
 */
final class DosesReader {

    private final Timeline timeline;
    private final Remarks remarks;
    private final Drafts drafts;

    DosesReader(Timeline timeline, Remarks remarks, Drafts drafts) {
        this.timeline = timeline;
        this.remarks = remarks;
        this.drafts = drafts;
    }

    void read(Block doses) {
        if (doses.saysNothing()) {
            return;
        }
        doses.blocks("THONGTINMUITIEM").stream()
                .filter(line -> !line.saysNothing())
                .forEach(line -> line(new Fields(line, remarks)));
        var tetanus = new Fields(doses, remarks).count("SOMUIUONVANMETIEM");
        drafts.add(
                doses.path(), new Draft(Kind.DOSE_LIST, "", new DoseListStatement(tetanus, drafts.idsOf(Kind.DOSE))));
    }

    private void line(Fields line) {
        var vaccine = line.text("MAVACXIN") != null ? line.text("MAVACXIN") : line.text("TENVACXIN");
        if (vaccine == null) {
            line.park("TENVACXIN", Reason.DOSE_WITHOUT_VACCINE);
            return;
        }
        switch (Codes.bare(line.block().text("TRANGTHAI"))) {
            case "1" -> given(line, vaccine);
            case "0" -> notGiven(line, vaccine);
            default -> line.park("TRANGTHAI", Reason.DOSE_STATUS_UNKNOWN);
        }
    }

    private void given(Fields line, String vaccine) {
        var date = dayOfDose(line);
        if (date != null) {
            add(line, SourceId.ofDose(vaccine, date), statement(line, true, date, line.date("NGAYHENTIEM")));
        }
    }

    private void notGiven(Fields line, String vaccine) {
        var next = line.block().text("NGAYHENTIEM");
        if (!next.isEmpty()) {
            appointment(line, vaccine, PartialDate.read(next).orElse(null));
        } else if (line.text("NGAYTIEM") != null) {
            takenBack(line, vaccine);
        } else {
            remarks.warn(line.block().path(), Reason.DOSE_SAYS_NOTHING, "element");
        }
    }

    private void appointment(Fields line, String vaccine, PartialDate next) {
        if (next == null) {
            line.park("NGAYHENTIEM", Reason.NOT_A_DATE);
            return;
        }
        if (line.text("NGAYTIEM") != null) {
            line.warn("NGAYTIEM", Reason.DOSE_DATE_IGNORED);
        }
        add(line, SourceId.ofAppointment(vaccine, next), statement(line, false, null, next));
    }

    private void takenBack(Fields line, String vaccine) {
        var date = dayOfDose(line);
        if (date != null) {
            line.warn("TRANGTHAI", Reason.DOSE_TAKEN_BACK);
            add(line, SourceId.ofDose(vaccine, date), null);
        }
    }

    /** {@code null} after parking the line. */
    private PartialDate dayOfDose(Fields line) {
        var text = line.block().text("NGAYTIEM");
        var date = PartialDate.read(text).orElse(null);
        var objection = text.isEmpty()
                ? Reason.DOSE_WITHOUT_DATE
                : date == null ? Reason.NOT_A_DATE : timeline.objectionTo(date);
        if (objection != null) {
            line.park("NGAYTIEM", objection);
            return null;
        }
        return date;
    }

    private static DoseStatement statement(Fields line, boolean given, PartialDate date, PartialDate next) {
        return new DoseStatement(
                line.text("MAVACXIN"),
                line.text("TENVACXIN"),
                line.text("LOAIVACXIN"),
                given,
                date,
                line.text("THANGTHAI"),
                line.text("PHANUNGSAUTIEM"),
                next,
                line.count("SOMUIUONVANMETIEM"));
    }

    private void add(Fields line, String sourceId, DoseStatement statement) {
        drafts.add(line.block().path(), new Draft(Kind.DOSE, sourceId, statement));
    }
}
