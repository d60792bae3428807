package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.statement.VisitStatement;
import vn.sosuckhoe.record.statement.VisitStatement.Diagnosis;
import vn.sosuckhoe.record.statement.VisitStatement.Finding;
import vn.sosuckhoe.record.statement.VisitStatement.Result;
import vn.sosuckhoe.record.xml.Block;
import vn.sosuckhoe.record.xml.Remarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Part IV of the record, {@code DANHSACHHOSOKHAMCHUABENH}. */
final class VisitsReader {

    private final Timeline timeline;
    private final Remarks remarks;
    private final Drafts drafts;

    VisitsReader(Timeline timeline, Remarks remarks, Drafts drafts) {
        this.timeline = timeline;
        this.remarks = remarks;
        this.drafts = drafts;
    }

    void read(Block visits) {
        visits.blocks("HOSOKHAMCHUABENH").stream()
                .filter(visit -> !visit.saysNothing())
                .forEach(visit -> visit(new Fields(visit, remarks)));
    }

    private void visit(Fields visit) {
        var started = visit.date("NGAYBATDAU");
        var ended = visit.date("NGAYKETTHUC");
        var date = dayOfVisit(visit, started, ended);
        if (date == null) {
            return;
        }
        if (started != null && ended != null && ended.latest().isBefore(started.earliest())) {
            visit.warn("NGAYKETTHUC", Reason.ENDS_BEFORE_START);
        }
        var id = visit.text("MA_LK");
        if (id == null) {
            visit.warn("MA_LK", Reason.VISIT_WITHOUT_ID);
        }
        var sourceId = id == null ? SourceId.ofContent(visit.block(), date) : SourceId.bounded(id);
        drafts.add(visit.block().path(), new Draft(Kind.VISIT, sourceId, statement(visit, date, started, ended)));
    }

    /** {@code null} after parking the visit. */
    private PartialDate dayOfVisit(Fields visit, PartialDate started, PartialDate ended) {
        var text = visit.block().text("NGAYKHAM");
        var date = text.isEmpty()
                ? started == null ? ended : started
                : PartialDate.read(text).orElse(null);
        if (date == null) {
            visit.park("NGAYKHAM", text.isEmpty() ? Reason.VISIT_WITHOUT_DATE : Reason.NOT_A_DATE);
            return null;
        }
        var element = text.isEmpty() ? started == null ? "NGAYKETTHUC" : "NGAYBATDAU" : "NGAYKHAM";
        var objection = timeline.objectionTo(date);
        if (objection != null) {
            visit.park(element, objection);
            return null;
        }
        if (text.isEmpty()) {
            visit.warn("NGAYKHAM", Reason.VISIT_DATE_FROM_STAY);
        }
        return date;
    }

    private VisitStatement statement(Fields visit, PartialDate date, PartialDate started, PartialDate ended) {
        return new VisitStatement(
                visit.text("MA_LK"),
                date,
                started,
                ended,
                visit.text("MABACSI"),
                visit.text("BACSIKHAM"),
                visit.text("LYDOKHAM"),
                visit.text("BENHSU"),
                Measures.ofVisit(visit),
                visit.yesNo("SUDUNGKINH"),
                findings(visit),
                visit.text("TUVAN"),
                each(visit.block().block("CANLAMSANG"), "DICHVU", VisitsReader::result),
                each(visit.block().block("CHANDOANKETLUAN"), "CHANDOANBENH", VisitsReader::diagnosis));
    }

    private static List<Finding> findings(Fields visit) {
        var findings = new ArrayList<Finding>();
        Codes.AREAS.forEach((element, area) -> {
            var text = visit.text(element);
            if (text != null) {
                findings.add(new Finding(area, text));
            }
        });
        return List.copyOf(findings);
    }

    private static <T> List<T> each(Block list, String name, Function<Block, T> reader) {
        return list.blocks(name).stream()
                .filter(block -> !block.saysNothing())
                .map(reader)
                .toList();
    }

    private static Result result(Block service) {
        var group = service.said("MANHOM");
        return new Result(
                service.said("MADICHVU"),
                group == null ? null : Codes.RESULT_GROUP.getOrDefault(Codes.bare(group), group),
                service.said("TENDICHVU"),
                service.said("KETQUA"));
    }

    private static Diagnosis diagnosis(Block diagnosis) {
        return new Diagnosis(diagnosis.said("MABENH"), diagnosis.said("TENBENH"), diagnosis.said("KETLUAN"));
    }
}
