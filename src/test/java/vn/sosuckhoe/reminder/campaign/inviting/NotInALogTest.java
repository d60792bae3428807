package vn.sosuckhoe.reminder.campaign.inviting;

import org.junit.jupiter.api.Test;
import vn.sosuckhoe.reminder.campaign.Office;
import vn.sosuckhoe.reminder.campaign.inviting.Invitations.Waiting;
import vn.sosuckhoe.reminder.plan.Slices.Member;
import vn.sosuckhoe.roll.Listing.Reach;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class NotInALogTest {

    @Test
    void values_with_addresses_or_accounts_do_not_tell_them_as_text() {
        var book = new UUID(0, 1);
        var told = List.of(
                new Reach("0500111111", "own", "an@example.vn"),
                new Waiting(book, "pac mi", "h1", "0500111111", "an@example.vn"),
                new Member(book, "pac mi", "h1", List.of("0500111111", "an@example.vn")),
                new Office("24021", List.of("00004"), "024156000001", "Vi Thị Lan"));

        assertThat(told.toString()).doesNotContain("0500111111", "an@example.vn", "024156000001", "Vi Thị Lan");
    }
}
