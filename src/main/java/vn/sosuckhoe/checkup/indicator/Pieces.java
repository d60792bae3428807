package vn.sosuckhoe.checkup.indicator;

import vn.sosuckhoe.checkup.indicator.written.Plain;
import vn.sosuckhoe.checkup.indicator.written.Words;

import java.util.ArrayList;
import java.util.List;

/** A result cut into its values. Nothing but separators is lost. */
final class Pieces {

    private static final int LONGEST_NAME_AND_VALUE = 80;
    private static final int LONGEST_TO_CUT_AT_NAMES = 2_000;

    private final String place;
    private final String text;
    private final List<String> pieces = new ArrayList<>();
    private int start;

    private Pieces(String place, String text) {
        this.place = place;
        this.text = text;
    }

    /** One at least. */
    static List<String> of(String place, String text) {
        var pieces = new Pieces(place, text);
        pieces.cut();
        return pieces.pieces.isEmpty() ? List.of(text) : List.copyOf(pieces.pieces);
    }

    private void cut() {
        for (var at = 0; at < text.length(); at++) {
            if (isSeparator(at)) {
                end(at);
                start = at + 1;
            } else if (isNameBehindValue(at)) {
                end(at);
                start = at;
            }
        }
        end(text.length());
    }

    private void end(int at) {
        var piece = text.substring(start, at).strip();
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    private boolean isSeparator(int at) {
        return switch (text.charAt(at)) {
            case ';', '\n', '\r', '|', '\u2022' -> true;
            // of a number only where a digit follows, and then nobody can tell
            case ',' -> Character.isLetter(next(at)) && !isRemark(at + 1);
            case '.' ->
                at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1)) && Character.isLetter(next(at));
            default -> false;
        };
    }

    /** Words only, that belong to the value in front of them: {@code 5,6 mmol/L, tăng}. */
    private boolean isRemark(int from) {
        var until = from;
        while (until < text.length() && ";\n\r|,.".indexOf(text.charAt(until)) < 0) {
            until++;
        }
        return Results.isRemark(text.substring(from, until));
    }

    private char next(int at) {
        var next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() ? text.charAt(next) : ' ';
    }

    private boolean isNameBehindValue(int at) {
        var begins = at > start
                && Character.isWhitespace(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at))
                && text.length() <= LONGEST_TO_CUT_AT_NAMES;
        return begins
                && Names.isFirstWord(Plain.of(text.substring(at, endOfWord(at))))
                && holdsValue(text.substring(start, at))
                && Piece.begins(place, text.substring(at, Math.min(text.length(), at + LONGEST_NAME_AND_VALUE)))
                && !isPartOfWord(at);
    }

    /** The second half of "âm tính" is no name. */
    private boolean isPartOfWord(int at) {
        return Piece.read(place, text.substring(start, endOfWord(at)))
                .filter(read -> Words.strip(read.rest()).isPresent())
                .isPresent();
    }

    private int endOfWord(int at) {
        var end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean holdsValue(String piece) {
        return piece.chars().anyMatch(Character::isDigit)
                || Piece.read(place, piece)
                        .filter(read -> !read.rest().isEmpty())
                        .isPresent();
    }
}
