package vn.sosuckhoe.portal;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signed in to the pages as the mother whose family stands on the {@link Shelves}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TestSecurity(user = "mother", roles = "citizen", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "personal_id", value = Shelves.MOTHER),
            @Claim(key = "sid", value = "s-1"),
            @Claim(key = "name", value = "Nguyễn Thị Hồng Nhung")
        })
@interface AsMother {}
