package vn.sosuckhoe.station.campaign.step;

import vn.sosuckhoe.portal.words.Choosing;
import vn.sosuckhoe.portal.words.Composing;
import vn.sosuckhoe.reminder.campaign.reckoning.Previews.Preview;
import vn.sosuckhoe.reminder.discretion.Discretion;
import vn.sosuckhoe.reminder.text.SmsText;
import vn.sosuckhoe.station.campaign.Door.Visit;
import vn.sosuckhoe.station.campaign.way.Field;
import vn.sosuckhoe.station.campaign.way.Shown;
import vn.sosuckhoe.station.campaign.way.Way;

import java.util.List;
import java.util.Optional;

/**
 * With which words.
 *
 * @param secret why there is only one choice, {@code null} where there are more
 * @param preview {@code null} where nothing can be written yet
 */
public record WordsView(Way way, List<Wording> templates, Field place, Field bring, String secret, Previewed preview) {

    /** @param note that nobody has reviewed it, {@code null} where somebody has */
    public record Wording(String code, String name, boolean chosen, String note) {}

    /** @param count "1 phần · 142/160 ký tự" */
    public record Previewed(
            String sms, String count, String subject, String email, String title, String push, String slip) {}

    static WordsView of(Visit visit, Optional<Preview> preview, Shown shown) {
        var typed = shown.typed();
        var wording = visit.desk().asked().wording();
        var words = wording.of(Composing.class);
        var draft = visit.campaign().draft();
        var chosen = typed == null ? draft.template() : typed.line("mau");
        return new WordsView(
                Way.of(visit, "loi", shown),
                Discretion.templates(draft.selection().list()).stream()
                        .map(each -> new Wording(
                                each.code(),
                                wording.text(each.name()),
                                each.code().equals(chosen),
                                each.reviewed() ? null : words.notReviewed()))
                        .toList(),
                Field.of("noi", words.placeLabel(), words.placeHint(), false, draft.place(), typed),
                Field.of("mang", words.bringLabel(), words.bringHint(), false, draft.bring(), typed),
                Discretion.isSecret(draft.selection().list())
                        ? wording.of(Choosing.class).secretHint()
                        : null,
                preview.map(each -> previewed(each, words)).orElse(null));
    }

    private static Previewed previewed(Preview preview, Composing words) {
        var sms = preview.sms();
        var room = sms.encoding() == SmsText.Encoding.GSM_7 ? "160" : "70";
        return new Previewed(
                sms.text(),
                words.parts(Integer.toString(sms.parts().size()), Integer.toString(sms.length()), room),
                preview.email().subject(),
                preview.email().body(),
                preview.push().subject(),
                preview.push().body(),
                preview.slip());
    }
}
