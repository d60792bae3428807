package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on every page. */
@MessageBundle(value = "shell", locale = "vi")
public interface Shell {
    @Message
    String name();

    @Message
    String tagline();

    @Message
    String skip();

    @Message
    String tools();

    @Message
    String largeType();

    @Message
    String normalType();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String myFamily();

    @Message
    String sections();

    @Message
    String path();

    @Message
    String tabSummary();

    @Message
    String tabHistory();

    @Message
    String tabVaccinations();

    @Message
    String tabCheckups();

    @Message
    String tabGrowth();

    @Message
    String tabAppointments();

    @Message
    String tabViewings();

    @Message
    String asOf(String time, String day);

    @Message
    String from(String names);

    @Message
    String fromMore(String names, String n);

    @Message
    String fromNobody();

    @Message
    String acting(String name);

    @Message
    String footer();

    @Message
    String emergency();

    @Message
    String notSaid();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String toldBy(String names);
}
