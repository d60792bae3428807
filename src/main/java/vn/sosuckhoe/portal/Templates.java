package vn.sosuckhoe.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import vn.sosuckhoe.portal.invitation.InvitationsView;
import vn.sosuckhoe.portal.view.DatesView;
import vn.sosuckhoe.portal.view.FailureView;
import vn.sosuckhoe.portal.view.FamilyView;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.Head;
import vn.sosuckhoe.portal.view.HouseholdView;
import vn.sosuckhoe.portal.view.LooksView;
import vn.sosuckhoe.portal.view.NoticesView;
import vn.sosuckhoe.portal.view.SummaryView;
import vn.sosuckhoe.portal.view.care.ComingView;
import vn.sosuckhoe.portal.view.care.FamilyCareView;
import vn.sosuckhoe.portal.view.care.PastView;
import vn.sosuckhoe.portal.view.vaccine.DueView;

/** The pages, checked against their view records when the service is built. */
@CheckedTemplate(basePath = "pages")
final class Templates {

    private Templates() {}

    static native TemplateInstance front(Frame frame);

    static native TemplateInstance family(
            Frame frame, DueView due, FamilyCareView care, FamilyView v, HouseholdView household, NoticesView notices);

    static native TemplateInstance summary(Frame frame, Head head, SummaryView v, NoticesView notices);

    static native TemplateInstance history(Frame frame, Head head, PastView v);

    static native TemplateInstance dates(Frame frame, Head head, InvitationsView invited, DatesView v, ComingView care);

    static native TemplateInstance viewings(Frame frame, Head head, LooksView v);

    static native TemplateInstance failure(Frame frame, FailureView v);
}
