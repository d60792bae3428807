package vn.sosuckhoe.family;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ActingTest {

    @Test
    void a_guardian_acts_on_behalf_of_the_ward_and_anybody_else_for_himself() {
        assertThat(Acting.of("Hoàng Thị Mai", "GUARDIAN", "Lương Gia Bảo"))
                .isEqualTo(new Acting("Hoàng Thị Mai", "Lương Gia Bảo"))
                .matches(Acting::isForAnother);
        assertThat(Acting.of("Lương Gia Bảo", "OWNER", "Lương Gia Bảo"))
                .isEqualTo(new Acting("Lương Gia Bảo", null))
                .matches(acting -> !acting.isForAnother());
    }
}
