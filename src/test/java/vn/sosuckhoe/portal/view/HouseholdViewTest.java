package vn.sosuckhoe.portal.view;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Cover.Relative;
import vn.sosuckhoe.book.Holder.Relation;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.portal.view.HouseholdView.Member;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class HouseholdViewTest {

    private static final UUID ME = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID SON = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID NIECE = UUID.fromString("00000000-0000-4000-8000-000000000003");

    @Test
    void who_lives_here_are_the_books_that_open_and_carry_the_same_household_code() {
        var view = of(
                mine("H1", List.of()),
                ward(SON, "Lương Gia Bảo", "H1", "Con"),
                ward(NIECE, "Lương Thị Cháu", "H2", "Cháu"));

        assertThat(view.members())
                .containsExactly(
                        new Member("/so/" + ME, "Hoàng Thị Mai", "Trong hộ: Vợ", true),
                        new Member("/so/" + SON, "Lương Gia Bảo", "Trong hộ: Con", false));
        assertThat(view.isEmpty()).isFalse();
    }

    @Test
    void without_a_code_nobody_is_said_to_live_together() {
        var view = of(mine(null, List.of()), ward(SON, "Lương Gia Bảo", null, "Con"));
        assertThat(view.members()).extracting(Member::me).containsExactly(true);
        assertThat(view.isEmpty()).isTrue();
    }

    @Test
    void relatives_of_the_own_record_are_named_unless_their_book_opens_here() {
        var view = of(
                mine(
                        "H1",
                        List.of(
                                new Relative("Lương Văn Cha", "1", "Chồng"),
                                new Relative("LUONG GIA BAO", "3", null),
                                new Relative("Lò Thị Bà", "Mẹ", " "),
                                new Relative("Lò Văn Ông", "1", null))),
                ward(SON, "Lương Gia Bảo", "H1", "Con"));

        assertThat(view.relatives())
                .containsExactly(
                        new HouseholdView.Relative("Lương Văn Cha", "Chồng"),
                        new HouseholdView.Relative("Lò Thị Bà", "Mẹ"),
                        new HouseholdView.Relative("Lò Văn Ông", null));
    }

    @Test
    void who_has_no_own_book_is_told_nothing_of_a_household() {
        var view = of(ward(SON, "Lương Gia Bảo", "H1", "Con"), ward(NIECE, "Lương Thị Cháu", "H1", "Cháu"));
        assertThat(view.members()).isEmpty();
        assertThat(view.relatives()).isEmpty();
        assertThat(view.isEmpty()).isTrue();
    }

    private static HouseholdView of(Shelved... shelf) {
        return HouseholdView.of(List.of(shelf), Wording.in(Language.VI));
    }

    private static Shelved mine(String code, List<Relative> relatives) {
        var cover = new Cover(
                "Hoàng Thị Mai", null, null, code, "Vợ", null, List.of(), null, List.of(), List.of(), null, relatives);
        return new Shelved(ME, cover, "", Relation.OWNER, null, null);
    }

    private static Shelved ward(UUID id, String name, String code, String toHead) {
        var cover = new Cover(name, null, null, code, toHead, null, List.of(), List.of());
        return new Shelved(id, cover, "", Relation.GUARDIAN, LocalDate.of(2030, 1, 1), null);
    }
}
