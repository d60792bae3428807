package vn.sosuckhoe.record.statement;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.Sex;

import java.util.List;

/**
 * Who the citizen is, as one source knows it (QĐ 831 part I, {@code THONGTINCHUNG}).
 *
 * @param name full name as sent, NFC
 * @param identifiers numbers of the person as sent; the record's own register of identifiers decides who is who
 */
public record PersonStatement(
        String name,
        Sex sex,
        PartialDate birthDate,
        List<IdentifierStatement> identifiers,
        String bloodAbo,
        String bloodRh,
        String birthProvince,
        String ethnicity,
        String nationality,
        Coded religion,
        String occupation,
        IdentityPaper identityPaper,
        Household household,
        Address permanentAddress,
        Address currentAddress,
        String landline,
        String mobile,
        String email,
        List<Relation> relations)
        implements Statement {

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    /** A number of the person: type is the name of {@code vn.sosuckhoe.person.IdentifierType}. */
    public record IdentifierStatement(String type, String value) {}

    /** {@code SOCMND NGAYCAP NOICAP}: an identity paper with its day and place of issue. */
    public record IdentityPaper(String number, PartialDate issued, String place) {}

    /** {@code MAHO_GIADINH MA_NHANKHAU QUANHE_CHUHO}. */
    public record Household(String code, String memberCode, String relationToHead) {}

    /** Codes and text as written by the source, old codes included; resolved only by the projection. */
    public record Address(String text, String province, String district, String commune, String hamlet) {}

    /**
     * {@code QUANHE_GIADINH}: somebody of the family.
     *
     * @param kind {@code LOAI_QUANHE} as sent
     * @param personalId number of that person, or {@code null}
     * @param guardian {@code GIAMHO}: 1 or 0, {@code null} where not said
     */
    public record Relation(
            String kind, String text, String personalId, String name, String phone, String mobile, Boolean guardian) {}
}
