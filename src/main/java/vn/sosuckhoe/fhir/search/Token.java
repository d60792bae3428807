package vn.sosuckhoe.fhir.search;

import org.hl7.fhir.r4.model.Coding;

import java.util.List;

/**
 * A search for a code (FHIR R4, search, token): {@code code}, {@code system|code}, {@code |code} or {@code system|}.
 *
 * @param system {@code null} for any, empty for none
 * @param code empty for any
 */
record Token(String system, String code) {

    static Token parse(String written) {
        var bar = written.indexOf('|');
        return bar < 0 ? new Token(null, written) : new Token(written.substring(0, bar), written.substring(bar + 1));
    }

    boolean isIn(List<Coding> codings) {
        return codings.stream()
                .anyMatch(coding -> (code.isEmpty() || code.equals(coding.getCode()))
                        && (system == null
                                || (system.isEmpty() ? !coding.hasSystem() : system.equals(coding.getSystem()))));
    }
}
