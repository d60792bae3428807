package vn.sosuckhoe.portal.brief.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Book.Kept;
import vn.sosuckhoe.book.Visit;
import vn.sosuckhoe.checkup.care.CarePlan;
import vn.sosuckhoe.portal.CareBooks;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHOSEN_BY_OWNER")
    void what_only_a_marked_visit_told_is_no_disease_no_value_and_no_care_on_a_page_that_leaves_the_house(Reach reach) {
        var draft = draft(allMarked(), reach);
        assertThat(draft.chart().encounters()).isEmpty();
        assertThat(draft.chart().subject().known()).isEmpty();
        assertThat(draft.book().care()).isNull();
        assertThat(draft.privacy().keepsBack()).isTrue();
    }

    @Test
    void its_owner_may_have_all_of_it_on_the_page() {
        var book = allMarked();
        assertThat(draft(book, Reach.CHOSEN_BY_OWNER).book()).isEqualTo(book);
    }

    @Test
    void what_nobody_marked_stays_with_its_care() {
        var book = CareBooks.offTarget().keeping(new Kept(List.of("elsewhere"), null));
        var draft = draft(book, Reach.ANYBODY);
        assertThat(draft.book().checkups()).isEqualTo(book.checkups()).isNotEmpty();
        assertThat(draft.book().care()).isEqualTo(CarePlan.of(draft.chart()));
        assertThat(draft.book().care().followUps()).isNotEmpty();
    }

    private static Book allMarked() {
        var book = CareBooks.offTarget();
        return book.keeping(new Kept(book.checkups().stream().map(Visit::id).toList(), null));
    }

    private static Draft draft(Book book, Reach reach) {
        return Draft.of(book, reach, Size.ROOMY, null, LocalDate.of(2026, 11, 22));
    }
}
