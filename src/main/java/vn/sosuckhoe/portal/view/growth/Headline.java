package vn.sosuckhoe.portal.view.growth;

import vn.sosuckhoe.checkup.growth.Advice;

/**
 * What is said first, and what to do.
 *
 * @param style of the mark beside it; never alone: icon and word say the same
 */
public record Headline(String style, String icon, String word, String sentence, String action) {

    static Headline of(Advice advice, Said said) {
        var sentence = said.in(advice.sentence());
        var action = said.in(advice.action());
        return switch (advice.call()) {
            case NONE -> new Headline("done", "tick", said.words().callNone(), sentence, action);
            case ASK -> new Headline("coming", "info", said.words().callAsk(), sentence, action);
            case GO -> new Headline("passed", "alert", said.words().callGo(), sentence, action);
        };
    }
}
