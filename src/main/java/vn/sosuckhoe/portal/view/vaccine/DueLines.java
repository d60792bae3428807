package vn.sosuckhoe.portal.view.vaccine;

import vn.sosuckhoe.portal.view.reason.Names;
import vn.sosuckhoe.portal.view.vaccine.DueView.Person;
import vn.sosuckhoe.portal.view.vaccine.DueView.Visit;
import vn.sosuckhoe.portal.words.Due;
import vn.sosuckhoe.portal.words.Vaccines;
import vn.sosuckhoe.vaccination.visit.VisitPlan;
import vn.sosuckhoe.vaccination.visit.Wish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One line a visit: "Cả ba cháu có thể đến khám sàng lọc trước tiêm cùng ngày …: Bảo 1 mũi, Ngân 2 mũi". */
final class DueLines {

    private final Map<String, String> people;
    private final List<String> children;
    private final Names names;
    private final LocalDate today;
    private final Due words;

    /** @param children those of the people who are children */
    DueLines(Map<String, String> people, List<String> children, Names names, LocalDate today) {
        this.people = people;
        this.children = children;
        this.names = names;
        this.today = today;
        this.words = names.wording().of(Due.class);
    }

    Visit visit(VisitPlan.Day visit) {
        var status = status(visit);
        var who = visit.who();
        var counts = who.stream()
                .map(each -> who.size() == 1
                        ? count(of(visit, each).size())
                        : words.count(people.get(each), count(of(visit, each).size())))
                .collect(Collectors.joining(", "));
        var what = who.size() == 1 ? one(people.get(who.get(0)), status, visit) : many(called(who), status, visit);
        return new Visit(
                status,
                status.word(names.wording().of(Vaccines.class)),
                words.sentence(what, counts),
                who.stream()
                        .map(each ->
                                new Person("/so/" + each + "/tiem-chung", people.get(each), doses(of(visit, each))))
                        .toList());
    }

    private Status status(VisitPlan.Day visit) {
        if (visit.late()) {
            return Status.OVERDUE;
        }
        if (visit.wishes().stream().anyMatch(wish -> !wish.recommended().isAfter(today))) {
            return Status.DUE;
        }
        return visit.day().isAfter(today.plusDays(names.schedule().soonDays())) ? Status.LATER : Status.SOON;
    }

    /** A day that is still ahead is told; what is late or due today only waits for the station. */
    private String one(String name, Status status, VisitPlan.Day visit) {
        if (visit.day().isAfter(today)) {
            return words.oneOn(name, day(visit));
        }
        return status == Status.OVERDUE ? words.oneLate(name) : words.oneDue(name);
    }

    private String many(String who, Status status, VisitPlan.Day visit) {
        if (visit.day().isAfter(today)) {
            return words.manyOn(who, day(visit));
        }
        return status == Status.OVERDUE ? words.manyLate(who) : words.manyDue(who);
    }

    private String called(List<String> who) {
        var n =
                switch (who.size()) {
                    case 2 -> words.two();
                    case 3 -> words.three();
                    case 4 -> words.four();
                    case 5 -> words.five();
                    default -> Integer.toString(who.size());
                };
        if (!children.containsAll(who)) {
            return Names.capital(words.people(n));
        }
        return Names.capital(children.size() == who.size() ? words.allChildren(n) : words.children(n));
    }

    private String day(VisitPlan.Day visit) {
        return new Weekdays(names.wording()).day(visit.day());
    }

    private String count(int doses) {
        return doses == 1 ? words.dose1() : words.doses(Integer.toString(doses));
    }

    private static List<Wish> of(VisitPlan.Day visit, String who) {
        return visit.wishes().stream().filter(wish -> wish.who().equals(who)).toList();
    }

    private String doses(List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> names.dose(
                        wish.vaccine(),
                        wish.aims().stream().mapToInt(Wish.Aim::number).min().orElseThrow()))
                .collect(Collectors.joining("; "));
    }
}
