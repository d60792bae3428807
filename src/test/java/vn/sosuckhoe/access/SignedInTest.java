package vn.sosuckhoe.access;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.OidcSecurity;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.person.PersonalId;

import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;

/** The page side; the bearer side is what every test of the API goes through. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class SignedInTest {

    private static final String NUMBER = "001190000001";

    @Inject
    SignedIn signedIn;

    @Test
    @TestSecurity(user = "u", roles = "citizen")
    @OidcSecurity(
            claims = {
                @Claim(key = "personal_id", value = NUMBER),
                @Claim(key = "sid", value = "s"),
                @Claim(key = "name", value = "Tên")
            })
    void a_page_session_is_a_citizen() {
        assertThat(signedIn.caller()).isEqualTo(new Caller.Citizen(new PersonalId(NUMBER), "Tên", "s"));
        assertThat(signedIn.citizen().id().value()).isEqualTo(NUMBER);
    }

    @Test
    @TestSecurity(user = "u", roles = "citizen")
    @OidcSecurity(claims = @Claim(key = "sid", value = "s"))
    void a_page_session_without_a_number_is_nobody() {
        assertThat(signedIn.caller()).isEqualTo(new Caller.Nobody());
    }

    @Test
    @TestSecurity(
            user = "u",
            roles = {"citizen", "admin"})
    void a_principal_that_is_no_token_is_nobody() {
        assertThat(signedIn.caller()).isEqualTo(new Caller.Nobody());
    }
}
