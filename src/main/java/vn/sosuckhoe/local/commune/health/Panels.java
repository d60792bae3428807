package vn.sosuckhoe.local.commune.health;

import vn.sosuckhoe.local.commune.chance.Dice;
import vn.sosuckhoe.local.commune.chance.Table;
import vn.sosuckhoe.local.commune.form.Block;
import vn.sosuckhoe.local.commune.form.Form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups of tests that are ordered together, and results as a laboratory would write them. */
final class Panels {

    private final Map<String, List<Test>> panels = new HashMap<>();

    /** A piece of a result: words, and after them a number between two ends, if {@code divisor} is not 0. */
    private record Piece(String words, int low, int high, int divisor) {}

    private record Test(String code, String group, String name, List<Piece> result) {}

    Panels() {
        for (var row : Table.read("panels.txt")) {
            panels.computeIfAbsent(row.text(0), panel -> new ArrayList<>())
                    .add(new Test(row.text(1), row.text(2), row.text(3), pieces(row.text(4))));
        }
    }

    List<Block> drawn(String panel, char point, Dice dice) {
        return panels.get(panel).stream()
                .map(test -> Block.of(Form.SERVICE)
                        .with("MADICHVU", test.code())
                        .with("MANHOM", test.group())
                        .with("TENDICHVU", test.name())
                        .with("KETQUA", result(test.result(), point, dice)))
                .toList();
    }

    private static String result(List<Piece> pieces, char point, Dice dice) {
        var text = new StringBuilder();
        for (var piece : pieces) {
            text.append(piece.words());
            if (piece.divisor() == 0) {
                continue;
            }
            var drawn = dice.between(piece.low(), piece.high());
            text.append(drawn / piece.divisor());
            if (piece.divisor() > 1) {
                text.append(point).append(drawn % piece.divisor());
            }
        }
        return text.toString();
    }

    private static List<Piece> pieces(String template) {
        var pieces = new ArrayList<Piece>();
        var rest = template;
        while (rest.contains("{")) {
            var open = rest.indexOf('{');
            var close = rest.indexOf('}');
            var range = rest.substring(open + 1, close).split("\\.\\.|/");
            pieces.add(new Piece(
                    rest.substring(0, open),
                    Integer.parseInt(range[0]),
                    Integer.parseInt(range[1]),
                    Integer.parseInt(range[2])));
            rest = rest.substring(close + 1);
        }
        pieces.add(new Piece(rest, 0, 0, 0));
        return pieces;
    }
}
