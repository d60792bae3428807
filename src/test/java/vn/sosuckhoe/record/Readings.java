package vn.sosuckhoe.record;

import vn.sosuckhoe.person.InsuranceCard;
import vn.sosuckhoe.person.NewbornId;
import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonalId;
import vn.sosuckhoe.person.Sex;
import vn.sosuckhoe.record.statement.PersonStatement;
import vn.sosuckhoe.record.statement.Statement;
import vn.sosuckhoe.record.statement.VisitStatement;

import java.util.ArrayList;
import java.util.List;

/** A message about one invented person, step by step. */
final class Readings {

    static final String STATION = "24021";

    private final String requestId;
    private String sender = STATION;
    private String senderName = "Trạm Y tế Hương Sơn";
    private String day = "2026-03-01";
    private String personalId;
    private String newbornId;
    private String social;
    private String facilityRecord;
    private String born;
    private String name = "Lê Thị Mẫu";
    private final List<InsuranceCard> cards = new ArrayList<>();
    private final List<Reading.Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    private Readings(String requestId) {
        this.requestId = requestId;
    }

    static Readings message(String requestId) {
        return new Readings(requestId);
    }

    Readings from(String sender, String name) {
        this.sender = sender;
        this.senderName = name;
        return this;
    }

    Readings on(String day) {
        this.day = day;
        return this;
    }

    Readings personalId(String number) {
        this.personalId = number;
        return this;
    }

    Readings newbornId(String number) {
        this.newbornId = number;
        return this;
    }

    Readings social(String number) {
        this.social = number;
        return this;
    }

    Readings facilityRecord(String number) {
        this.facilityRecord = number;
        return this;
    }

    Readings card(String number) {
        cards.add(InsuranceCard.read(number).orElseThrow());
        return this;
    }

    /** To be said before the date of birth, with which it is told. */
    Readings named(String name) {
        this.name = name;
        return this;
    }

    /** Also told as a statement about the person. */
    Readings born(String date) {
        this.born = date;
        drafts.add(new Reading.Draft(
                Statement.Kind.PERSON,
                "",
                new PersonStatement(
                        name,
                        Sex.FEMALE,
                        PartialDate.parse(date),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of())));
        return this;
    }

    Readings visit(String id, String reason) {
        drafts.add(new Reading.Draft(Statement.Kind.VISIT, id, visitBecauseOf(id, reason)));
        return this;
    }

    Readings visitOn(String id, String day) {
        drafts.add(new Reading.Draft(Statement.Kind.VISIT, id, visit(id, PartialDate.parse(day), null)));
        return this;
    }

    Readings withoutVisit(String id) {
        drafts.add(new Reading.Draft(Statement.Kind.VISIT, id, null));
        return this;
    }

    Readings remark(Remark.Weight weight, String path) {
        remarks.add(new Remark(weight, path, "not-a-date", "text of 4"));
        return this;
    }

    Reading.Understood read() {
        var toldOn = PartialDate.parse(day);
        return new Reading.Understood(
                new Reading.Header(sender, senderName, requestId, day + " " + requestId, toldOn),
                new Reading.Claims(
                        personalId == null ? null : new PersonalId(personalId),
                        newbornId == null ? null : new NewbornId(newbornId),
                        null,
                        null,
                        social,
                        cards,
                        facilityRecord,
                        born == null ? null : PartialDate.parse(born),
                        name),
                drafts,
                remarks);
    }

    private static VisitStatement visitBecauseOf(String id, String reason) {
        return visit(id, null, reason);
    }

    private static VisitStatement visit(String id, PartialDate day, String reason) {
        return new VisitStatement(
                id, day, null, null, null, null, reason, null, List.of(), null, List.of(), null, List.of(), List.of());
    }
}
