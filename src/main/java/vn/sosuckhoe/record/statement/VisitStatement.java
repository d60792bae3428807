package vn.sosuckhoe.record.statement;

import vn.sosuckhoe.person.PartialDate;

import java.util.List;

/**
 * One visit or check-up (QĐ 831 part IV, {@code HOSOKHAMCHUABENH}).
 *
 * @param id {@code MA_LK}, the visit's own id at its source
 * @param glasses {@code SUDUNGKINH}
 * @param measures vitals and vision, in the order of the form
 * @param findings examined areas that hold a text
 */
public record VisitStatement(
        String id,
        PartialDate date,
        PartialDate started,
        PartialDate ended,
        String doctorCode,
        String doctor,
        String reason,
        String history,
        List<Measure> measures,
        Boolean glasses,
        List<Finding> findings,
        String advice,
        List<Result> results,
        List<Diagnosis> diagnoses)
        implements Statement {

    @Override
    public Kind kind() {
        return Kind.VISIT;
    }

    /**
     * @param area {@code skin mucosa general cardiovascular respiratory digestive urinary musculoskeletal endocrine
     *     neurological mental surgical gynaecological ent dental eye dermatology nutrition motor other
     *     child-development}
     */
    public record Finding(String area, String text) {}

    /** @param group {@code lab}, {@code imaging}, or the code as sent */
    public record Result(String code, String group, String name, String value) {}

    /** @param code ICD-10 as sent */
    public record Diagnosis(String code, String name, String conclusion) {}
}
