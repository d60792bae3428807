package vn.sosuckhoe.portal;

import java.time.Clock;
import java.time.ZoneId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The day in Vietnam is the day of every page, wherever the server stands. */
final class Today {

    private Today() {}

    @Produces
    @ApplicationScoped
    static Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
