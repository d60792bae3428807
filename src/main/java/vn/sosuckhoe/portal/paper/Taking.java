package vn.sosuckhoe.portal.paper;

import vn.sosuckhoe.family.Decision.Answer;

/**
 * How the one who reads may take a paper, for the page that shows the same.
 *
 * @param href of the paper
 * @param full with what is private
 * @param ask the ward is to be asked first
 * @param refused the policy does not let this reader take it out
 * @param ward name of whose book it is
 */
public record Taking(String href, boolean full, boolean ask, boolean refused, String ward) {

    public static Taking of(String href, boolean full, Answer answer, String ward) {
        return new Taking(href, full, answer == Answer.ASK, answer == Answer.REFUSED, ward);
    }
}
