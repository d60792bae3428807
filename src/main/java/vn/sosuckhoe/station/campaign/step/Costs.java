package vn.sosuckhoe.station.campaign.step;

import vn.sosuckhoe.portal.view.Line;
import vn.sosuckhoe.portal.words.Campaigning;
import vn.sosuckhoe.portal.words.Choosing;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;
import vn.sosuckhoe.reminder.Channel;
import vn.sosuckhoe.reminder.campaign.reckoning.Reckoned;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** By which ways people are reached, and what it comes to. */
final class Costs {

    private Costs() {}

    static List<Line> lines(Reckoned reckoned, Wording wording) {
        var shared = wording.of(Campaigning.class);
        var words = wording.of(Choosing.class);
        var lines = new ArrayList<Line>();
        for (var channel : Channel.values()) {
            var people = reckoned.byChannel().getOrDefault(channel, 0);
            if (people > 0) {
                lines.add(Line.of(name(channel, shared), shared.people(Integer.toString(people))));
            }
        }
        lines.add(Line.of(shared.bySlip(), shared.people(Integer.toString(reckoned.slips()))));
        if (reckoned.sms() > 0) {
            lines.add(new Line(
                    words.costLabel(),
                    reckoned.cost() == null ? words.noPrice() : words.dong(money(reckoned.cost(), wording)),
                    words.smsParts(Integer.toString(reckoned.sms()), Integer.toString(reckoned.smsParts())),
                    null));
        }
        return lines;
    }

    private static String name(Channel channel, Campaigning words) {
        return switch (channel) {
            case SMS -> words.sms();
            case EMAIL -> words.email();
            case PUSH -> words.push();
            case WEBHOOK -> words.webhook();
        };
    }

    /** Points between thousands in Vietnamese, commas in English. */
    private static String money(BigDecimal dong, Wording wording) {
        var language = wording.language() == Language.VI ? Locale.forLanguageTag("vi-VN") : Locale.ENGLISH;
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(language))
                .format(dong.setScale(0, RoundingMode.CEILING));
    }
}
