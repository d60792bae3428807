package vn.sosuckhoe.portal.view;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class FailureViewTest {

    @Test
    void a_busy_printer_is_not_told_as_a_shelf_that_is_away() {
        var wording = Wording.in(Language.VI);

        assertThat(FailureView.of(503, "paper-busy", null, wording).title()).isEqualTo("Nơi in đang bận");
        assertThat(FailureView.of(503, "database-away", null, wording).title()).isEqualTo("Tạm thời chưa mở được sổ");
    }
}
