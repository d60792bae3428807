package vn.sosuckhoe.http;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CrossOriginGuardTest {

    private static final String OWN = "https://so.example.vn";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // method | session | Sec-Fetch-Site | Origin | allowed
                "GET    | true  | cross-site  | https://evil.example   | true",
                "HEAD   | true  |             |                        | true",
                "POST   | true  | same-origin |                        | true",
                "POST   | true  | none        |                        | true",
                "POST   | true  | same-site   | https://so.example.vn  | false",
                "POST   | true  | cross-site  | https://so.example.vn  | false",
                "POST   | true  | nonsense    | https://so.example.vn  | false",
                "POST   | true  |             | https://so.example.vn  | true",
                "POST   | true  |             | http://so.example.vn   | false",
                "POST   | true  |             | https://evil.example   | false",
                "POST   | true  |             | null                   | false",
                "POST   | true  |             |                        | false",
                "PUT    | true  | cross-site  |                        | false",
                "DELETE | true  |             |                        | false",
                "PATCH  | true  | same-origin | https://evil.example   | true",
                "POST   | false | cross-site  | https://evil.example   | true",
                "POST   | false |             |                        | true",
            })
    void only_our_own_pages_may_act_for_a_session(
            String method, boolean session, String site, String origin, boolean allowed) {
        assertThat(CrossOriginGuard.allowed(method, session, site, origin, OWN)).isEqualTo(allowed);
    }
}
