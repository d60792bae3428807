package vn.sosuckhoe.village;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signed in to the pages as the nurse of another station, in whose commune only the stranger of the {@link Village} lives. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@TestSecurity(user = "yta.24077", roles = "station-staff", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "facility", value = "24077"),
            @Claim(key = "commune", value = Village.THERE),
            @Claim(key = "sid", value = "s-77"),
            @Claim(key = "preferred_username", value = "yta.24077"),
            @Claim(key = "name", value = "Hà Văn Bình")
        })
public @interface AsNeighbour {}
