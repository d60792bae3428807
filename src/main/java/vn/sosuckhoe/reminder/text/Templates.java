package vn.sosuckhoe.reminder.text;

import vn.sosuckhoe.person.Text;
import vn.sosuckhoe.person.Tsv;
import vn.sosuckhoe.reminder.text.Template.Words;
import vn.sosuckhoe.roll.desk.WorkList;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** All templates: {@code templates.tsv} says what to, {@code wordings.tsv} says it for each moment and way. */
public final class Templates {

    private static final Map<String, Map<String, Text>> SENTENCES = sentences();
    private static final List<Template> ALL = Tsv.rows(Templates.class, "templates.tsv").stream()
            .map(Templates::template)
            .toList();
    private static final Map<String, Template> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Template::code, Function.identity()));

    private static final Map<String, Text> WHAT = Tsv.rows(Templates.class, "templates.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> new Text(cells[6], cells[7])));

    private Templates() {}

    /** In the order in which staff are shown them. */
    public static List<Template> all() {
        return ALL;
    }

    public static Optional<Template> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What to, as it follows "mời … đến" and "invites … to". */
    public static Optional<Text> what(String code) {
        return Optional.ofNullable(WHAT.get(code));
    }

    private static Template template(String[] cells) {
        var what = new Text(cells[6], cells[7]);
        var words = new EnumMap<Moment, Words>(Moment.class);
        for (var moment : Moment.values()) {
            words.put(moment, words(moment, what));
        }
        var template = new Template(
                cells[0],
                cells[1] + "." + version(),
                cells[2].equals("yes"),
                new Text(cells[4], cells[5]),
                lists(cells[3]),
                Map.copyOf(words));
        Soundness.check(template);
        return template;
    }

    private static Words words(Moment moment, Text what) {
        var said = SENTENCES.getOrDefault(moment.code(), Map.of());
        UnaryOperator<Text> about = text -> text == null
                ? null
                : new Text(text.vi().replace("{what}", what.vi()), text.en().replace("{what}", what.en()));
        return new Words(
                about.apply(said.get("sms")),
                about.apply(said.get("title")),
                about.apply(said.get("body")),
                about.apply(said.get("push")),
                about.apply(said.get("slip")));
    }

    private static Set<WorkList> lists(String codes) {
        var named = Set.of(codes.split(","));
        var lists = Arrays.stream(WorkList.values())
                .filter(list -> codes.equals("*") || named.contains(list.code()))
                .collect(Collectors.toUnmodifiableSet());
        if (!codes.equals("*") && lists.size() != named.size()) {
            throw new IllegalStateException("templates.tsv: no such list among " + codes);
        }
        return lists;
    }

    private static Map<String, Map<String, Text>> sentences() {
        return Tsv.rows(Templates.class, "wordings.tsv").stream()
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        Collectors.toMap(cells -> cells[1], cells -> new Text(lines(cells[3]), lines(cells[4])))));
    }

    private static String version() {
        return Tsv.rows(Templates.class, "wordings.tsv").get(0)[2];
    }

    private static String lines(String cell) {
        return cell.replace("\\n", "\n");
    }
}
