package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.History;
import vn.sosuckhoe.portal.view.Conditions;
import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.view.Origin;
import vn.sosuckhoe.portal.words.Past;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * History in sections.
 *
 * @param unsaid titles of those about which nobody said anything, which is not the same as "no"
 */
public record PastView(List<Line> allergies, List<Section> sections, List<String> unsaid) {

    private static final History NOTHING = new History(
            List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(), List.of(), List.of());

    public record Section(String title, String icon, List<Line> lines) {}

    public static PastView of(Book book, Wording wording) {
        return new Writer(wording, Origin.of(book, wording)).view(Objects.requireNonNullElse(book.history(), NOTHING));
    }

    private record Writer(Wording wording, Origin origin) {

        PastView view(History history) {
            var words = words();
            var birth = new BirthLines(wording);
            var sections = Stream.of(
                            new Section(words.diseases(), "pulse", lines(history.diseases(), this::disease)),
                            new Section(words.surgery(), "bandage", lines(history.surgery(), this::stated)),
                            new Section(
                                    words.disabilities(), "person", lines(history.disabilities(), this::disability)),
                            new Section(words.risks(), "leaf", lines(history.risks(), this::risk)),
                            new Section(words.exposure(), "home", birth.exposure(history.exposure())),
                            new Section(words.birth(), "baby", birth.birth(history.birth())),
                            new Section(words.reproductive(), "heart", birth.reproductive(history.reproductive())),
                            new Section(words.family(), "family", family(history)),
                            new Section(words.other(), "note", lines(history.other(), this::stated)))
                    .toList();
            return new PastView(
                    lines(history.allergies(), this::allergy),
                    sections.stream().filter(each -> !each.lines().isEmpty()).toList(),
                    sections.stream()
                            .filter(each -> each.lines().isEmpty())
                            .map(Section::title)
                            // a part of the form that many people have no use for is not missed
                            .filter(title -> !title.equals(words.reproductive()))
                            .toList());
        }

        private List<Line> family(History history) {
            return Stream.concat(
                            history.familyDiseases().stream().map(this::disease),
                            history.familyAllergies().stream().map(each -> {
                                var line = allergy(each);
                                return new Line(
                                        words().allergies() + ": " + line.label(), line.value(), line.note(), null);
                            }))
                    .toList();
        }

        private Line allergy(History.Allergy allergy) {
            var kind = allergy.type() == null ? null : conditions().term("allergy", allergy.type());
            var name = conditions().allergy(allergy);
            return new Line(
                    name,
                    joined(unless(name, allergy.description()), who(allergy.who())),
                    joined(unless(name, kind), origin.told(allergy.sources())),
                    null);
        }

        private Line disease(History.Disease disease) {
            var name = conditions().disease(disease);
            return new Line(
                    Boolean.FALSE.equals(disease.present()) ? words().saidNot(name) : name,
                    joined(unless(name, disease.description()), who(disease.who())),
                    origin.told(disease.sources()),
                    null);
        }

        private Line disability(History.Disability disability) {
            return new Line(
                    conditions().term("disability", disability.type()),
                    disability.description(),
                    origin.told(disability.sources()),
                    null);
        }

        private Line risk(History.RiskFactor risk) {
            return new Line(
                    conditions().term("risk", risk.type()),
                    joined(
                            risk.status() == null ? null : conditions().term("status", risk.status()),
                            risk.amount() == null ? null : words().amount(risk.amount()),
                            quit(risk)),
                    origin.told(risk.sources()),
                    null);
        }

        /** The form sends "not quit" for everybody who never began, where it means nothing. */
        private String quit(History.RiskFactor risk) {
            var never = risk.status() != null && "no".equals(risk.status().code()) && !Boolean.TRUE.equals(risk.quit());
            return risk.quit() == null || never ? null : risk.quit() ? words().quit() : words().notQuit();
        }

        private Line stated(History.Stated stated) {
            return new Line(null, stated.text(), origin.told(stated.sources()), null);
        }

        private String who(String who) {
            return who == null ? null : words().who(who);
        }

        private Conditions conditions() {
            return new Conditions(wording);
        }

        private Past words() {
            return wording.of(Past.class);
        }

        private static String unless(String alreadySaid, String text) {
            return alreadySaid.equals(text) ? null : text;
        }

        private static <T> List<Line> lines(List<T> items, Function<T, Line> line) {
            return items.stream().map(line).toList();
        }

        private static String joined(String... parts) {
            var text = Stream.of(parts)
                    .filter(part -> part != null && !part.isBlank())
                    .collect(Collectors.joining(" · "));
            return text.isEmpty() ? null : text;
        }
    }
}
