package vn.sosuckhoe.fhir.resource.summary;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Composition.DocumentConfidentiality;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import vn.sosuckhoe.book.Book.Kept;
import vn.sosuckhoe.checkup.disease.Disease;
import vn.sosuckhoe.checkup.disease.Diseases;
import vn.sosuckhoe.checkup.disease.Sensitivity;
import vn.sosuckhoe.fhir.resource.Codes;
import vn.sosuckhoe.fhir.resource.Facts;
import vn.sosuckhoe.fhir.resource.Sentences;
import vn.sosuckhoe.fhir.resource.health.Conditions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first page of the document: what stands where in it. */
final class Document {

    private static final String EMPTY = "http://terminology.hl7.org/CodeSystem/list-empty-reason";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Document() {}

    static Composition of(Facts facts, List<Section> sections, Reference author, OffsetDateTime asOf) {
        var sentences = facts.sentences();
        var isPrivate = isPrivate(facts, sections);
        var document = new Composition();
        document.setId(facts.id().toString());
        document.getMeta().addProfile(Summary.IPS + "Composition-uv-ips");
        document.setLanguage(sentences.language().getLanguage());
        document.setText(Lines.narrative(about(facts, asOf, isPrivate), sentences));
        document.setStatus(CompositionStatus.FINAL);
        document.setType(
                new CodeableConcept(new Coding(Codes.LOINC, "60591-5", null)).setText(sentences.word("summary")));
        document.setSubject(facts.patient());
        document.setDateElement(new DateTimeType(
                Date.from(asOf.toInstant()), TemporalPrecisionEnum.MILLI, TimeZone.getTimeZone("UTC")));
        document.addAuthor(author);
        document.setTitle(sentences.word("summary"));
        document.setConfidentiality(isPrivate ? DocumentConfidentiality.R : DocumentConfidentiality.N);
        sections.forEach(section -> document.addSection(section(section, sentences)));
        return document;
    }

    private static List<String> about(Facts facts, OffsetDateTime asOf, boolean isPrivate) {
        var sentences = facts.sentences();
        var told = new ArrayList<String>();
        LocalDate day = asOf.atZoneSameInstant(VIETNAM).toLocalDate();
        told.add(sentences.word("summary-of").replace("{day}", sentences.day(day)));
        if (isWithheld(facts)) {
            told.add(sentences.word("summary-withheld"));
        } else if (isPrivate) {
            told.add(sentences.word("summary-whole"));
        }
        return told;
    }

    private static boolean isWithheld(Facts facts) {
        return kept(facts).map(kept -> Boolean.TRUE.equals(kept.withheld())).orElse(false);
    }

    /** A health worker marked something of it, or an illness in it is nobody else's business. */
    private static boolean isPrivate(Facts facts, List<Section> sections) {
        return kept(facts).map(kept -> !kept.visits().isEmpty()).orElse(false)
                || sections.stream()
                        .flatMap(section -> section.entries().stream())
                        .anyMatch(Document::isSensitive);
    }

    /** Also by its words: a diagnosis may have no code, and an HIV test is none. */
    private static boolean isSensitive(DomainResource entry) {
        if (entry instanceof Condition told) {
            var text = told.getCode().getText();
            var icd = Codings.code(told.getCode(), Conditions.ICD);
            var history = Codings.code(told.getCode(), Codes.system("disease"));
            return Stream.concat(
                            Sensitivity.of(icd == null ? text : icd, text, words(told.getNote())),
                            Diseases.ofHistory(history).stream())
                    .anyMatch(Disease::sensitive);
        }
        return entry instanceof Observation told
                && Sensitivity.of(
                                null,
                                told.getCode().getText(),
                                told.getValue() instanceof StringType said ? said.getValue() : null,
                                words(told.getNote()))
                        .findAny()
                        .isPresent();
    }

    private static String words(List<Annotation> notes) {
        return notes.stream().map(Annotation::getText).collect(Collectors.joining(" "));
    }

    private static Optional<Kept> kept(Facts facts) {
        return Optional.ofNullable(facts.book().kept());
    }

    private static SectionComponent section(Section section, Sentences sentences) {
        var title = sentences.word("SECTION_" + section.kind());
        var told = new SectionComponent()
                .setTitle(title)
                .setCode(new CodeableConcept(new Coding(Codes.LOINC, section.kind().loinc, null)).setText(title));
        if (section.entries().isEmpty()) {
            var why = sentences.word((section.denied() ? "DENIED_" : "EMPTY_") + section.kind());
            return told.setText(Lines.narrative(List.of(why), sentences))
                    .setEmptyReason(
                            new CodeableConcept(new Coding(EMPTY, section.denied() ? "nilknown" : "unavailable", null))
                                    .setText(why));
        }
        section.entries().forEach(entry -> told.addEntry(new Reference(entry.fhirType() + "/" + entry.getIdPart())));
        return told.setText(Lines.narrative(
                section.entries().stream()
                        .map(entry -> Lines.of(entry, sentences))
                        .toList(),
                sentences));
    }
}
