package vn.sosuckhoe.access;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sosuckhoe.person.PersonalId;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimsTest {

    private static final String NUMBER = "001099000001";

    @Test
    void a_citizen_has_a_number_and_a_sign_in() {
        assertThat(caller("citizen", Map.of("personal_id", NUMBER, "sid", "s", "name", "Tên")))
                .isEqualTo(new Caller.Citizen(new PersonalId(NUMBER), "Tên", "s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00109900001", "0010990000011", "00109900000x", "٠٠١٠٩٩٠٠٠٠٠١", " 001099000001"})
    void a_number_that_is_not_twelve_digits_is_nobodys(String number) {
        assertThat(caller("citizen", Map.of("personal_id", number, "sid", "s"))).isEqualTo(new Caller.Nobody());
    }

    @Test
    void a_claim_of_another_type_is_no_number() {
        assertThat(caller("citizen", Map.of("personal_id", 1099000001L, "sid", "s")))
                .isEqualTo(new Caller.Nobody());
    }

    @Test
    void a_token_that_says_less_than_its_role_needs_is_nobodys() {
        assertThat(caller("citizen", Map.of("personal_id", NUMBER))).isEqualTo(new Caller.Nobody());
        assertThat(caller("station-staff", Map.of("sid", "s", "commune", "c"))).isEqualTo(new Caller.Nobody());
        assertThat(caller("station-staff", Map.of("sid", "s", "facility", "f"))).isEqualTo(new Caller.Nobody());
        assertThat(caller("province-officer", Map.of("sid", "s"))).isEqualTo(new Caller.Nobody());
        assertThat(caller("record-source", Map.of("sid", "s"))).isEqualTo(new Caller.Nobody());
        assertThat(caller("admin", Map.of())).isEqualTo(new Caller.Nobody());
        assertThat(caller("offline_access", Map.of("personal_id", NUMBER, "sid", "s")))
                .isEqualTo(new Caller.Nobody());
    }

    @Test
    void each_role_is_its_own_kind() {
        assertThat(caller("station-staff", Map.of("sid", "s", "facility", "24021", "commune", "07210")))
                .isEqualTo(new Caller.Staff("user", "", "24021", List.of("07210"), "s"));
        assertThat(caller("province-officer", Map.of("sid", "s", "province", "24")))
                .isEqualTo(new Caller.Officer("user", "", "24", "s"));
        assertThat(caller("record-source", Map.of("facility", "24021"))).isEqualTo(new Caller.Source("24021"));
        assertThat(caller("admin", Map.of("sid", "s"))).isEqualTo(new Caller.Admin("user", "", "s"));
    }

    @Test
    void staff_of_several_communes_have_the_first_one_for_their_main_one() {
        var two = new Caller.Staff("user", "", "24021", List.of("07210", "07213"), "s");
        assertThat(two.commune()).isEqualTo("07210");
        for (var told : List.of("07210, 07213", List.of("07210", "07213"), List.of("07210", " ", "07213,07210"))) {
            assertThat(caller("station-staff", Map.of("sid", "s", "facility", "24021", "commune", told)))
                    .as("%s", told)
                    .isEqualTo(two);
        }
        for (var nothing : List.of(" , ", List.of(), List.of(7210), 7210)) {
            assertThat(caller("station-staff", Map.of("sid", "s", "facility", "24021", "commune", nothing)))
                    .as("%s", nothing)
                    .isEqualTo(new Caller.Nobody());
        }
    }

    private static Caller caller(String role, Map<String, Object> claims) {
        var all = new JwtClaims();
        all.setSubject("subject");
        all.setClaim("preferred_username", "user");
        claims.forEach(all::setClaim);
        return Claims.caller(new DefaultJWTCallerPrincipal("", "JWT", all), Set.of(role));
    }
}
