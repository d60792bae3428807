package vn.sosuckhoe.access;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;

import java.time.Duration;
import java.util.Set;

/** Access tokens as the realm issues them; all people in them are synthetic. */
public final class Tokens {

    public static final String ISSUER = "http://localhost:8180/realms/so-suc-khoe";

    private Tokens() {}

    public static String citizen(String personalId) {
        return citizen(personalId, "s-" + personalId.hashCode());
    }

    public static String citizen(String personalId, String session) {
        return claims("citizen", session).claim("personal_id", personalId).sign();
    }

    public static String staff(String facility) {
        return claims("station-staff", "s-" + facility)
                .claim("facility", facility)
                .claim("commune", "00001")
                .sign();
    }

    public static String officer(String province) {
        return claims("province-officer", "s-" + province)
                .claim("province", province)
                .sign();
    }

    public static String source(String facility) {
        return claims("record-source", "s-" + facility)
                .claim("facility", facility)
                .sign();
    }

    public static String admin() {
        return claims("admin", "s-admin").sign();
    }

    /** Everything but who it is about. */
    public static JwtClaimsBuilder claims(String role, String session) {
        return Jwt.issuer(ISSUER)
                .subject("subject-" + session)
                .audience("so-suc-khoe")
                .groups(Set.of(role))
                .claim("sid", session)
                .claim("name", "Người Thử Nghiệm")
                .expiresIn(Duration.ofMinutes(5));
    }
}
