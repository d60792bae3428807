package vn.sosuckhoe.village;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signed in to the pages as the nurse of the commune where most of the {@link Village} lives. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@TestSecurity(user = "yta.24021", roles = "station-staff", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "facility", value = "24021"),
            @Claim(key = "commune", value = Village.HERE),
            @Claim(key = "sid", value = "s-3"),
            @Claim(key = "preferred_username", value = "yta.24021"),
            @Claim(key = "name", value = "Vi Thị Lan")
        })
public @interface AsNurse {}
