package vn.sosuckhoe.portal.view.care;

import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.checkup.care.Care;
import vn.sosuckhoe.portal.view.care.CareView.Again;
import vn.sosuckhoe.portal.view.care.CareView.Coming;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that check-ups and long illnesses ask for, with the day, the reason and by whose word. */
public record ComingView(List<Again> again, List<Group> groups) {

    /** @param name of the illness, {@code null} for what everybody is due */
    public record Group(String name, List<Coming> coming) {}

    /** @param visits address of the list of visits, {@code /so/…/kham} */
    public static ComingView of(Book book, String visits, Wording wording, LocalDate today) {
        var care = Optional.ofNullable(book.care()).orElse(Care.NOTHING);
        var words = new CareWords(wording);
        var lines = new IllnessLines(words, today);
        var groups = new ArrayList<Group>();
        for (var followUp : care.followUps()) {
            groups.add(new Group(words.name(followUp.programme()), lines.coming(followUp.due())));
        }
        groups.add(new Group(null, lines.coming(care.routine())));
        return new ComingView(
                new AgainLines(words, visits, today)
                        .of(care.rechecks()).stream()
                                .filter(each -> each.chip() != null)
                                .toList(),
                groups.stream().filter(each -> !each.coming().isEmpty()).toList());
    }

    public boolean isEmpty() {
        return again.isEmpty() && groups.isEmpty();
    }
}
