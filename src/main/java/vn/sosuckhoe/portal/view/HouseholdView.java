package vn.sosuckhoe.portal.view;

import vn.sosuckhoe.book.Cover;
import vn.sosuckhoe.book.Holder;
import vn.sosuckhoe.book.shelf.Shelved;
import vn.sosuckhoe.person.Folding;
import vn.sosuckhoe.portal.words.Household;
import vn.sosuckhoe.portal.words.Told;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reader's household, as far as the reader may know it: whose book can be opened here and carries the same household
 * code, and who stands as a relative in the reader's own record. Nobody else, so it is never told whole.
 */
public record HouseholdView(List<Member> members, List<Relative> relatives) {

    /** @param toHead "Trong hộ: Vợ", {@code null} where it is not told */
    public record Member(String href, String name, String toHead, boolean me) {}

    /** @param kind "Mẹ", {@code null} where it is not told */
    public record Relative(String name, String kind) {}

    public static HouseholdView of(List<Shelved> shelf, Wording wording) {
        return shelf.stream()
                .filter(HouseholdView::isMine)
                .findFirst()
                .map(own -> of(own, shelf, wording))
                .orElseGet(() -> new HouseholdView(List.of(), List.of()));
    }

    /** Nobody but the reader is known. */
    public boolean isEmpty() {
        return members.size() < 2 && relatives.isEmpty();
    }

    private static HouseholdView of(Shelved own, List<Shelved> shelf, Wording wording) {
        var code = own.cover().household();
        var others = shelf.stream()
                .filter(each ->
                        code != null && each != own && code.equals(each.cover().household()));
        var shelved =
                shelf.stream().map(each -> Folding.fold(each.cover().name())).collect(Collectors.toSet());
        return new HouseholdView(
                Stream.concat(Stream.of(own), others)
                        .map(each -> member(each, wording))
                        .toList(),
                own.cover().relatives().stream()
                        .filter(each -> !shelved.contains(Folding.fold(each.name())))
                        .map(each -> new Relative(each.name(), kind(each)))
                        .toList());
    }

    private static Member member(Shelved shelved, Wording wording) {
        var cover = shelved.cover();
        return new Member(
                "/so/" + shelved.id(),
                Objects.requireNonNullElseGet(
                        cover.name(), () -> wording.of(Told.class).nameless()),
                cover.relationToHead() == null
                        ? null
                        : wording.of(Household.class).toHead(cover.relationToHead()),
                isMine(shelved));
    }

    private static boolean isMine(Shelved shelved) {
        return shelved.relation() == Holder.Relation.OWNER;
    }

    /** The words sent; no list of kinds is settled among the senders, so a bare number says nothing to a reader. */
    private static String kind(Cover.Relative relative) {
        return Stream.of(relative.text(), relative.kind())
                .filter(said -> said != null && !said.isBlank() && !said.chars().allMatch(Character::isDigit))
                .findFirst()
                .orElse(null);
    }
}
