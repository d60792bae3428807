package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.Reading;
import vn.sosuckhoe.record.Reading.Draft;
import vn.sosuckhoe.record.Reading.Refused;
import vn.sosuckhoe.record.Reading.Understood;
import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.statement.DoseStatement;
import vn.sosuckhoe.record.statement.Statement.Kind;
import vn.sosuckhoe.record.statement.VisitStatement;
import vn.sosuckhoe.record.xml.Block;
import vn.sosuckhoe.record.xml.BlockReader;
import vn.sosuckhoe.record.xml.Limits;
import vn.sosuckhoe.record.xml.Remarks;
import vn.sosuckhoe.record.xml.Unreadable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads one message of QĐ 831. Without state: any number of threads may use one reader. */
public final class Qd831Reader {

    /**
     * @param message the bytes as they came
     * @param today the day on which something can have happened at the latest
     * @return never {@code null}; no content makes it throw
     */
    public Reading read(byte[] message, LocalDate today) {
        var remarks = new Remarks();
        try {
            return reading(
                    BlockReader.read(message, Limits.USUAL, Elements.ROOT, Elements.MESSAGE, remarks), today, remarks);
        } catch (Unreadable unreadable) {
            remarks.refuse(unreadable.path(), unreadable.reason(), unreadable.where());
            return new Refused(remarks.faults());
        }
    }

    private static Reading reading(Block message, LocalDate today, Remarks remarks) {
        var record = message.block("BODY").block("HOSOSUCKHOE");
        var person = new Fields(record.block("THONGTINCHUNG"), remarks);
        var birth = person.date("NGAYSINH");
        var sex = sex(person);
        var timeline = new Timeline(today, birth);
        timeline.checkBirth(person);
        var claims = ClaimsReader.read(person, sex, birth);

        var drafts = new Drafts(remarks);
        drafts.add(person.block().path(), new Draft(Kind.PERSON, "", PersonReader.read(person, claims, sex)));
        var history = record.block("TIENSU");
        if (!history.saysNothing()) {
            drafts.add(history.path(), new Draft(Kind.HISTORY, "", HistoryReader.read(history, remarks)));
        }
        new DosesReader(timeline, remarks, drafts).read(record.block("TIEMCHUNG"));
        new VisitsReader(timeline, remarks, drafts).read(record.block("DANHSACHHOSOKHAMCHUABENH"));

        var header = HeaderReader.read(new Fields(message.block("HEADER"), remarks), newestFact(drafts, birth), today);
        return remarks.refused()
                ? new Refused(remarks.faults())
                : new Understood(header, claims, drafts.all(), remarks.all());
    }

    private static Sex sex(Fields person) {
        var sex = Sex.ofCode(person.block().text("GIOITINH"));
        if (sex.isEmpty() && person.text("GIOITINH") != null) {
            person.warn("GIOITINH", Reason.CODE_UNKNOWN);
        }
        return sex.orElse(null);
    }

    /** The newest thing that has happened; appointments have not. */
    private static PartialDate newestFact(Drafts drafts, PartialDate birth) {
        var happened = drafts.all().stream().map(Draft::statement).map(statement -> {
            if (statement instanceof DoseStatement dose) {
                return dose.date();
            }
            return statement instanceof VisitStatement visit ? visit.date() : null;
        });
        return Stream.concat(happened, Stream.ofNullable(birth))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
