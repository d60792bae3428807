package vn.sosuckhoe.portal;

import io.quarkus.arc.Arc;
import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.http.Problem;
import vn.sosuckhoe.portal.view.FailureView;
import vn.sosuckhoe.portal.view.TypeSize;
import vn.sosuckhoe.portal.words.Language;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import jakarta.enterprise.context.ApplicationScoped;

/** Draws the friendly page for what went wrong; it says nothing about what exists. */
@ApplicationScoped
class ErrorPages implements Function<Problem, Uni<String>> {

    private static final Asked UNKNOWN = new Asked("/", Language.VI, TypeSize.NORMAL, List.of(), new Caller.Nobody());

    private static final Pattern CLOSED = Pattern.compile("/(?:so|tram)(?:/.*)?");

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Uni<String> apply(Problem problem) {
        var asked = asked(problem);
        var view = FailureView.of(problem.status(), problem.code(), problem.incident(), asked.wording());
        return Pages.render(asked, Templates.failure(asked.frame(), view));
    }

    private Asked asked(Problem problem) {
        // what fails before the resources are reached has no request of its own to ask
        if (!Arc.container().requestContext().isActive()) {
            return UNKNOWN;
        }
        var anybody = pages.askedByAnybody();
        // behind the sign-in it is known who asks, unless something broke
        return problem.status() < 500 && CLOSED.matcher(anybody.path()).matches() ? pages.asked() : anybody;
    }
}
