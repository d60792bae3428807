package vn.sosuckhoe.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts what the portal stands on before the portal itself. Only {@code quarkus:dev} runs this:
 * the packaged service has no such class and tests do not call a main method.
 */
@QuarkusMain
public final class LocalMain {

    LocalMain() {}

    public static void main(String... args) {
        try {
            LocalStack.startOnce(LocalHome.find());
        } catch (CannotStart e) {
            Console.say(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
