package vn.sosuckhoe.local;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts what the portal stands on before the portal itself. The packaged service has no such class. */
@QuarkusMain
public final class LocalMain {

    private LocalMain() {}

    public static void main(String... args) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            try {
                LocalStack.startOnce(LocalHome.find());
            } catch (CannotStart e) {
                Console.say(e.getMessage());
                System.exit(1);
            }
        }
        Quarkus.run(args);
    }
}
