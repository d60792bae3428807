package vn.sosuckhoe.portal;

import io.vertx.ext.web.RoutingContext;
import vn.sosuckhoe.access.Caller;
import vn.sosuckhoe.portal.view.Frame;
import vn.sosuckhoe.portal.view.TypeSize;
import vn.sosuckhoe.portal.words.Language;
import vn.sosuckhoe.portal.words.Wording;

import java.util.List;

/**
 * What a page is asked with.
 *
 * @param path of the page, without query
 * @param ifNoneMatch the header's lines, possibly none
 */
public record Asked(String path, Language language, TypeSize type, List<String> ifNoneMatch, Caller caller) {

    static Asked by(RoutingContext request, Caller caller) {
        return new Asked(
                request.normalizedPath(),
                Language.ofTag(cookie(request, Language.COOKIE)),
                TypeSize.ofCode(cookie(request, TypeSize.COOKIE)),
                request.request().headers().getAll("If-None-Match"),
                caller);
    }

    private static String cookie(RoutingContext request, String name) {
        var cookie = request.request().getCookie(name);
        return cookie == null ? null : cookie.getValue();
    }

    Asked in(Language other) {
        return new Asked(path, other, type, ifNoneMatch, caller);
    }

    public Wording wording() {
        return Wording.in(language);
    }

    public Frame frame() {
        return new Frame(
                language.tag(), language.other().tag(), language.other().ownName(), type, path, user(), home());
    }

    private String user() {
        if (caller instanceof Caller.Citizen citizen) {
            return citizen.name();
        }
        if (caller instanceof Caller.Staff staff) {
            return staff.name();
        }
        if (caller instanceof Caller.Officer officer) {
            return officer.name();
        }
        return caller instanceof Caller.Admin admin ? admin.name() : null;
    }

    /** The room of whoever asks; the front page for who has none. */
    String home() {
        if (caller instanceof Caller.Citizen) {
            return "/so";
        }
        if (caller instanceof Caller.Officer) {
            return "/tinh";
        }
        return caller instanceof Caller.Staff ? "/tram" : "/";
    }
}
