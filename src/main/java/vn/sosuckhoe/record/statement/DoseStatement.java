package vn.sosuckhoe.record.statement;

import vn.sosuckhoe.person.PartialDate;

/**
 * One line of the vaccination list (QĐ 831 part III, {@code THONGTINMUITIEM}): a dose given, or an appointment for one.
 *
 * @param given {@code TRANGTHAI} = 1; with {@code false} and {@code next} it is an appointment, not a dose
 * @param pregnancyMonth {@code THANGTHAI} as sent
 * @param next {@code NGAYHENTIEM}, the next appointment the source gave
 * @param motherTetanusDoses {@code SOMUIUONVANMETIEM} of the line; no dose number stands in this format
 */
public record DoseStatement(
        String vaccineCode,
        String vaccineName,
        String group,
        boolean given,
        PartialDate date,
        String pregnancyMonth,
        String reaction,
        PartialDate next,
        Integer motherTetanusDoses)
        implements Statement {

    @Override
    public Kind kind() {
        return Kind.DOSE;
    }
}
