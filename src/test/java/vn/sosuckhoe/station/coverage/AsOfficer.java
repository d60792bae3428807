package vn.sosuckhoe.station.coverage;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Signed in to the pages as the officer of the province in which the {@link vn.sosuckhoe.village.Village} lies. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestSecurity(user = "tinh", roles = "province-officer", authMechanism = "pages")
@OidcSecurity(
        claims = {
            @Claim(key = "province", value = "24"),
            @Claim(key = "sid", value = "c-4"),
            @Claim(key = "name", value = "Nguyễn Văn Tỉnh")
        })
@interface AsOfficer {}
