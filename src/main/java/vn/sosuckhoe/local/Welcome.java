package vn.sosuckhoe.local;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import vn.sosuckhoe.local.commune.SyntheticCommunes;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says where to go and whom to sign in as, when all is ready, once a run. */
@ApplicationScoped
@IfBuildProfile("dev")
class Welcome {

    /** The same communes on every machine. */
    private static final long SEED = 831;

    private static final String GREETED = "sosuckhoe.local.greeted";

    void onStart(@Observes StartupEvent started) {
        if (System.getProperty(GREETED) == null) {
            System.setProperty(GREETED, "true");
            var thread = new Thread(this::greet, "local-welcome");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void greet() {
        try {
            // the portal opens its port only after this event
            Port.PORTAL.awaitListening();
            load();
            Console.say(block());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void load() throws InterruptedException {
        var portal = URI.create("http://localhost:%d/".formatted(Port.PORTAL.number()));
        var memory = LocalHome.find().root().resolve("demo-loaded");
        var answers = new DemoLoader(memory, portal)
                .loadOnce(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")), day -> SyntheticCommunes.messages(SEED, day));
        if (!answers.isEmpty()) {
            Console.say("  Dữ liệu mẫu / demo messages: " + answers);
        }
    }

    private static String block() {
        return """

                ────────────────────────────────────────────────────────────
                  Sổ Sức Khỏe  →  http://localhost:%d        (%d s)
                  Mọi mật khẩu / every password: sosuckhoe    Dữ liệu mẫu, không có thật.

                  024190001234   mẹ có con nhỏ   / mother of young children
                  024048000321   ông có bệnh mạn / old man, chronic disease
                  yta.24021      y tá phường Phượng Sơn / nurse
                  bacsi.24021    bác sĩ phường Phượng Sơn / doctor
                  yta.24077      y tá xã Tân Sơn / nurse elsewhere
                  tinh.24        cán bộ tỉnh / province officer

                  Tin đã "gửi"   http://localhost:%d  (SMS, e-mail: what would have been sent)
                  Keycloak       http://localhost:%d  (admin / sosuckhoe)
                  Dừng / stop: Ctrl-C    Làm lại từ đầu / reset: ./mvnw clean:clean@local
                ────────────────────────────────────────────────────────────
                """.formatted(Port.PORTAL.number(), LocalStack.age(), Port.MESSAGES.number(), Port.KEYCLOAK.number());
    }
}
