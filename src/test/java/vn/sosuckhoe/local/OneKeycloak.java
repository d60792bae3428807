package vn.sosuckhoe.local;

/**
 * The Keycloak of all end-to-end tests of a run: they ask one after the other and it starts once. Whoever ends it leaves a
 * new one to whoever comes after.
 */
public final class OneKeycloak {

    /** Where the portal that it knows may answer. */
    public static final int PORTAL = Port.free();

    private static LocalKeycloak running;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(OneKeycloak::end));
    }

    private OneKeycloak() {}

    /** Started, not yet ready: see {@link LocalKeycloak#awaitReady()}. */
    public static synchronized LocalKeycloak started() {
        if (running == null) {
            running = LocalKeycloak.temporary(LocalHome.find(), "http://localhost:" + PORTAL);
        }
        return running;
    }

    public static synchronized void end() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
