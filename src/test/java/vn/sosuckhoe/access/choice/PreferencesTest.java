package vn.sosuckhoe.access.choice;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sosuckhoe.EmbeddedDatabase;
import vn.sosuckhoe.access.RealmKeys;

import java.util.function.Supplier;
import jakarta.inject.Inject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(value = RealmKeys.class, scope = TestResourceScope.GLOBAL)
class PreferencesTest {

    private static final String NUMBER = "001190000001";

    @Inject
    Preferences preferences;

    @BeforeEach
    void nobody_has_chosen() throws Exception {
        EmbeddedDatabase.empty();
    }

    @Test
    void a_language_is_remembered_and_can_be_changed() throws Throwable {
        assertThat(await(() -> preferences.language(NUMBER))).isEmpty();

        await(() -> preferences.remember(NUMBER, "en"));
        assertThat(await(() -> preferences.language(NUMBER))).contains("en");

        await(() -> preferences.remember(NUMBER, "vi"));
        assertThat(await(() -> preferences.language(NUMBER))).contains("vi");
        assertThat(await(() -> preferences.language("001190000002"))).isEmpty();
    }

    @Test
    void a_language_that_is_not_spoken_is_not_remembered() throws Throwable {
        assertThatThrownBy(() -> await(() -> preferences.remember(NUMBER, "fr")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(await(() -> preferences.language(NUMBER))).isEmpty();
    }

    private static <T> T await(Supplier<Uni<T>> uni) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(uni::get);
    }
}
