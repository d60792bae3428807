package vn.sosuckhoe;

import vn.sosuckhoe.book.Book.Measure;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.person.PartialDate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A synthetic visit, line by line. */
public final class SampleVisit {

    private final String id;
    private final PartialDate date;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Visit.Result> results = new ArrayList<>();
    private final List<Visit.Diagnosis> diagnoses = new ArrayList<>();
    private final List<Visit.Finding> findings = new ArrayList<>();
    private PartialDate started;
    private PartialDate ended;
    private String doctor;
    private String reason;
    private String advice;
    private List<String> sources = List.of("24021");

    /** @param date {@code null} for none */
    public SampleVisit(String id, String date) {
        this.id = id;
        this.date = date == null ? null : PartialDate.parse(date);
    }

    public SampleVisit measure(String name, String asSent, String value, String unit) {
        measures.add(new Measure(name, asSent, value == null ? null : new BigDecimal(value), unit, false));
        return this;
    }

    public SampleVisit doubtful(String name, String asSent, String value, String unit) {
        measures.add(new Measure(name, asSent, value == null ? null : new BigDecimal(value), unit, true));
        return this;
    }

    public SampleVisit measures(List<Measure> more) {
        measures.addAll(more);
        return this;
    }

    public SampleVisit pressure(String upper, String lower) {
        return measure("systolic", upper, upper, "mm[Hg]").measure("diastolic", lower, lower, "mm[Hg]");
    }

    public SampleVisit result(String group, String name, String value) {
        results.add(new Visit.Result(null, group, name, value));
        return this;
    }

    public SampleVisit results(List<Visit.Result> more) {
        results.addAll(more);
        return this;
    }

    public SampleVisit finding(String area, String text) {
        findings.add(new Visit.Finding(area, text));
        return this;
    }

    public SampleVisit advice(String text) {
        advice = text;
        return this;
    }

    public SampleVisit diagnosis(String code, String name, String conclusion) {
        diagnoses.add(new Visit.Diagnosis(code, name, conclusion));
        return this;
    }

    public SampleVisit from(String first, String last) {
        started = PartialDate.parse(first);
        ended = PartialDate.parse(last);
        return this;
    }

    public SampleVisit seenBy(String name, String why) {
        doctor = name;
        reason = why;
        return this;
    }

    public SampleVisit toldBy(String... facilities) {
        sources = List.of(facilities);
        return this;
    }

    public Visit visit() {
        return new Visit(
                id, date, started, ended, doctor, reason, null, measures, null, findings, advice, results, diagnoses,
                sources);
    }
}
