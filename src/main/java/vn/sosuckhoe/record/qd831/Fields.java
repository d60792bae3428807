package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.person.PersonName;
import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.measure.Numeral;
import vn.sosuckhoe.record.statement.Coded;
import vn.sosuckhoe.record.xml.Block;
import vn.sosuckhoe.record.xml.Remarks;

import java.util.Map;
import java.util.regex.Pattern;

/** Reads values out of one block; what is no value of its kind is left empty and remarked on. */
record Fields(Block block, Remarks remarks) {

    /** A mobile number has ten digits, a land line eleven; +84 or 84 may stand for the first 0. */
    private static final Pattern PHONE =
            Pattern.compile("(?:0|\\+?84)[ .]?(?:[35789](?:[ .]?[0-9]){8}|2(?:[ .]?[0-9]){9})");

    /** {@code null} where nothing is said. */
    String text(String name) {
        return block.said(name);
    }

    /** A name as sent, composed, with single spaces. */
    String name(String name) {
        return PersonName.read(block.text(name)).map(PersonName::value).orElse(null);
    }

    /** As sent, whatever its shape. */
    String phone(String name) {
        var sent = text(name);
        if (sent != null && !PHONE.matcher(sent).matches()) {
            warn(name, Reason.PHONE_SHAPE);
        }
        return sent;
    }

    PartialDate date(String name) {
        var text = block.text(name);
        if (text.isEmpty()) {
            return null;
        }
        var date = PartialDate.read(text);
        if (date.isEmpty()) {
            warn(name, Reason.NOT_A_DATE);
        }
        return date.orElse(null);
    }

    /** A whole number that is not negative. */
    Integer count(String name) {
        var text = block.text(name);
        if (text.isEmpty()) {
            return null;
        }
        var number = Numeral.read(text).map(Numeral::decimal).orElse(null);
        if (number == null
                || number.signum() < 0
                || number.stripTrailingZeros().scale() > 0
                || number.precision() > 6) {
            warn(name, Reason.NOT_A_NUMBER);
            return null;
        }
        return number.intValue();
    }

    /** 1 or 0. */
    Boolean yesNo(String name) {
        return switch (Codes.bare(block.text(name))) {
            case "" -> null;
            case "1" -> true;
            case "0" -> false;
            default -> {
                warn(name, Reason.CODE_UNKNOWN);
                yield null;
            }
        };
    }

    /** {@code null} where neither the code nor its words are sent. */
    Coded coded(String codeName, String textName, Map<String, String> list) {
        var code = block.text(codeName);
        var words = textName == null ? "" : block.text(textName);
        if (code.isEmpty() && words.isEmpty()) {
            return null;
        }
        var known = list.get(Codes.bare(code));
        if (known == null) {
            warn(codeName, Reason.CODE_UNKNOWN);
            return new Coded(null, (code + " " + words).strip());
        }
        return new Coded(known, words.isEmpty() ? null : words);
    }

    void warn(String name, Reason reason) {
        remarks.warn(block.path(name), reason, Remarks.valueClass(block.text(name)));
    }

    void refuse(String name, Reason reason) {
        remarks.refuse(block.path(name), reason, Remarks.valueClass(block.text(name)));
    }

    void park(String name, Reason reason) {
        remarks.park(block.path(name), reason, Remarks.valueClass(block.text(name)));
    }
}
