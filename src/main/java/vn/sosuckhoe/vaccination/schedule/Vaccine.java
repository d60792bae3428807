package vn.sosuckhoe.vaccination.schedule;

import vn.sosuckhoe.person.Text;

import java.util.List;
import java.util.Set;

/**
 * A vaccine, or a kind of vaccine whose maker is not told.
 *
 * @param written how it is written in records: product names and abbreviations
 * @param antigens codes
 * @param cvx code of the CDC's list, or {@code null}; {@code icd11}, {@code atc} likewise
 */
public record Vaccine(
        String code,
        Text name,
        List<String> written,
        Set<String> antigens,
        Kind kind,
        String cvx,
        String icd11,
        String atc) {

    public enum Kind {
        INACTIVATED,
        LIVE_INJECTED,
        LIVE_ORAL
    }
}
