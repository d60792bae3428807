package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The desk of a station: search, lists, what was found here and what elsewhere. */
@MessageBundle(value = "desk", locale = "vi")
public interface Desk {
    @Message
    String sections();

    @Message
    String home();

    @Message
    String findings();

    @Message
    String elsewhere();

    @Message
    String campaigns();

    @Message
    String coverage();

    @Message
    String emergency();

    @Message
    String sent();

    @Message
    String more();

    @Message
    String title();

    @Message
    String place(String commune, String facility);

    @Message
    String places();

    @Message
    String keys();

    @Message
    String searchTitle();

    @Message
    String searchLabel();

    @Message
    String searchHint();

    @Message
    String year();

    @Message
    String search();

    @Message
    String emptyFault();

    @Message
    String longFault();

    @Message
    String yearFault();

    @Message
    String foundTitle();

    @Message
    String foundNone(String commune);

    @Message
    String foundNoneHint();

    @Message
    String foundMany(String n);

    @Message
    String foundCount(String n);

    @Message
    String listsTitle();

    @Message
    String listsLead(String day);

    @Message
    String list();

    @Message
    String overdue();

    @Message
    String thisWeek();

    @Message
    String thisMonth();

    @Message
    String all();

    @Message
    String name();

    @Message
    String born();

    @Message
    String due();

    @Message
    String reach();

    @Message
    String hasPhone();

    @Message
    String guardiansPhone();

    @Message
    String hasEmail();

    @Message
    String noPhone();

    @Message
    String household(String code);

    @Message
    String noHousehold();

    @Message
    String noHamlet();

    @Message
    String hamlet();

    @Message
    String allHamlets();

    @Message
    String window();

    @Message
    String filter();

    @Message
    String count(String n);

    @Message
    String nobody();

    @Message
    String page(String n, String all);

    @Message
    String previous();

    @Message
    String next();

    @Message
    String pages();

    @Message
    String invite();

    @Message
    String inviteHint();

    @Message
    String others(String n);

    @Message
    String on(String day);

    @Message
    String lastCheckup(String day);

    @Message
    String neverCheckup();

    @Message
    String filterFault(String field);

    @Message
    String pageFault();

    @Message
    String findingsTitle();

    @Message
    String findingsLead();

    @Message
    String findingsNone();

    @Message
    String answeredTitle();

    @Message
    String foundOn(String day);

    @Message
    String mayBe(String disease);

    @Message
    String by(String day);

    @Message
    String answeredOn(String day);

    @Message
    String value();

    @Message
    String state();

    @Message
    String elsewhereTitle();

    @Message
    String elsewhereLead(String day);

    @Message
    String elsewhereNone();

    @Message
    String where();

    @Message
    String day();

    @Message
    String what();

    @Message
    String diagnosed();

    @Message
    String ordered();

    @Message
    String openCount(String n);

    @Message
    String fromHere();
}
