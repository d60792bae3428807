package vn.sosuckhoe.local.commune;

import vn.sosuckhoe.local.DemoMessage;
import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.form.Block;
import vn.sosuckhoe.local.commune.form.Form;
import vn.sosuckhoe.local.commune.form.Message;
import vn.sosuckhoe.local.commune.form.Qd831Writer;
import vn.sosuckhoe.local.commune.health.Facility;
import vn.sosuckhoe.local.commune.people.Numbers;

import java.time.LocalDate;

/** Head of a message: from whom, of which day, and the id that stays the same for the same content. */
final class Envelope {

    private Envelope() {}

    /**
     * @param person index of the person under this seed
     * @param turn counts the facility's messages about the person
     * @param today the day the whole demo was made for: on another day the content is another, so the id is too
     */
    static Block header(
            Facility facility, long seed, long person, int turn, LocalDate told, LocalDate today, boolean corrects) {
        var running = Numbers.padded(person * 100 + turn, 7);
        var mark = Dice.mix(Dice.mix(seed ^ today.toEpochDay() << 32) ^ Dice.mix(person * 100 + turn) ^ code(facility));
        return Block.of(Form.HEADER)
                .with("MESSAGE_VERSION", "1.0")
                .with("SENDER_CODE", facility.code())
                .with("SENDER_NAME", facility.name())
                .with("TRANSACTION_TYPE", corrects ? "2" : null)
                .with("TRANSACTION_NAME", corrects ? "Đính chính hồ sơ" : null)
                .with("TRANSACTION_DATE", told)
                .with("TRANSACTION_ID", facility.code() + "-" + running)
                .with("REQUEST_ID", "HIS831-" + running + "-" + hex(mark))
                .with("ACTION_TYPE", "0");
    }

    static DemoMessage sealed(Message message) {
        return new DemoMessage(
                message.header().text("SENDER_CODE"), message.header().text("REQUEST_ID"), Qd831Writer.bytes(message));
    }

    private static long code(Facility facility) {
        return Dice.mix(Long.parseLong(facility.code()));
    }

    private static String hex(long mark) {
        var digits = Long.toHexString(mark);
        return "0".repeat(16 - digits.length()).concat(digits).substring(4);
    }
}
