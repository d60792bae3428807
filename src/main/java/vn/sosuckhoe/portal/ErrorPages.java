package vn.sosuckhoe.portal;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.http.Problem;
import vn.sosuckhoe.portal.view.FailureView;
import vn.sosuckhoe.portal.words.Language;

/** Draws the friendly page for what went wrong; it says nothing about what exists. */
@ApplicationScoped
class ErrorPages implements Function<Problem, Uni<String>> {

    private static final Asked UNKNOWN = new Asked("/", Language.VI, List.of(), new Caller.Nobody());

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Uni<String> apply(Problem problem) {
        // what fails before the resources are reached has no request of its own to ask
        var asked = Arc.container().requestContext().isActive() ? pages.askedByAnybody() : UNKNOWN;
        var view = FailureView.of(problem.status(), problem.code(), problem.incident(), asked.wording());
        return Pages.render(asked, Templates.failure(asked.frame(), view));
    }
}
