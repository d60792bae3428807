package vn.sosuckhoe.reminder.campaign;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Messages follow what staff decided about their campaign. Whoever invites sees to it as well, some seconds later. */
@ApplicationScoped
public class Following {

    private final Pool pool;
    private final Progress progress;

    Following(Pool pool, Progress progress) {
        this.pool = pool;
        this.progress = progress;
    }

    /** What waits is held, cancelled or let go, as the campaign stands now. */
    public Uni<Void> now(UUID campaign) {
        return progress.follow(pool, campaign);
    }
}
