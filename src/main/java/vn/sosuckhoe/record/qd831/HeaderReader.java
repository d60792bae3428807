package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.person.PartialDate;
import vn.sosuckhoe.record.Reading.Header;
import vn.sosuckhoe.record.Reason;

import java.time.LocalDate;
import java.util.Set;

/** The envelope: who sends, under which id, and what puts its messages in order. */
final class HeaderReader {

    private static final int SENDER_LENGTH = 5;
    private static final int COUNTER_LENGTH = 20;
    private static final int LONGEST_REQUEST_ID = 100;
    private static final Set<String> DO_AS_USUAL = Set.of("", "0");
    private static final String NO_DAY = "0000-00-00";

    private HeaderReader() {}

    /** @param newestFact newest day of the record itself, or {@code null}; takes the place of a missing day of sending */
    static Header read(Fields header, PartialDate newestFact, LocalDate today) {
        checkSender(header);
        checkRequestId(header);
        if (!header.block().text("MESSAGE_VERSION").equals("1.0")) {
            header.warn("MESSAGE_VERSION", Reason.VERSION_UNKNOWN);
        }
        if (!DO_AS_USUAL.contains(header.block().text("ACTION_TYPE"))) {
            header.refuse("ACTION_TYPE", Reason.ACTION_UNKNOWN);
        }
        var sent = header.date("TRANSACTION_DATE");
        if (sent == null) {
            header.warn("TRANSACTION_DATE", Reason.NO_TRANSACTION_DATE);
        } else if (Timeline.isInFuture(sent, today)) {
            header.refuse("TRANSACTION_DATE", Reason.DATE_IN_FUTURE);
        }
        var toldOn = sent == null ? newestFact : sent;
        var day = toldOn == null ? NO_DAY : toldOn.earliest().toString();
        var requestId = header.block().text("REQUEST_ID");
        return new Header(
                header.block().text("SENDER_CODE"),
                header.text("SENDER_NAME"),
                requestId,
                day + "|" + inOrder(header.block().text("TRANSACTION_ID")) + "|" + requestId,
                toldOn);
    }

    /** Counters are compared as text, so they get leading zeros: 10 comes after 9. */
    private static String inOrder(String transaction) {
        var counted = !transaction.isEmpty() && transaction.chars().allMatch(c -> c >= '0' && c <= '9');
        return counted && transaction.length() < COUNTER_LENGTH
                ? "0".repeat(COUNTER_LENGTH - transaction.length()) + transaction
                : transaction;
    }

    private static void checkSender(Fields header) {
        var sender = header.block().text("SENDER_CODE");
        if (sender.isEmpty()) {
            header.refuse("SENDER_CODE", Reason.NO_SENDER);
        } else if (sender.length() != SENDER_LENGTH || !sender.chars().allMatch(HeaderReader::isPlainLetterOrDigit)) {
            header.refuse("SENDER_CODE", Reason.SENDER_SHAPE);
        }
    }

    private static void checkRequestId(Fields header) {
        var id = header.block().text("REQUEST_ID");
        if (id.isEmpty()) {
            header.refuse("REQUEST_ID", Reason.NO_REQUEST_ID);
        } else if (id.length() > LONGEST_REQUEST_ID || !id.codePoints().allMatch(HeaderReader::isPrintable)) {
            header.refuse("REQUEST_ID", Reason.REQUEST_ID_SHAPE);
        }
    }

    private static boolean isPlainLetterOrDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
