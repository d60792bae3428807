package vn.sosuckhoe.access;

import java.util.regex.Pattern;

/** Paths as the rules write them: one slash between parts, none at the end, parameters without their patterns. */
final class Routes {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)\\s*(?::[^{}]*(?:\\{[^{}]*}[^{}]*)*)?}");

    private Routes() {}

    /** @param parts of the class and of the method; either may be {@code null} */
    static String template(String... parts) {
        var path = new StringBuilder();
        for (var part : parts) {
            if (part != null) {
                path.append('/').append(part);
            }
        }
        var plain = PARAMETER.matcher(path).replaceAll("{$1}").replaceAll("/{2,}", "/");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
