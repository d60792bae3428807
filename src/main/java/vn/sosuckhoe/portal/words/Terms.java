package vn.sosuckhoe.portal.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for codes: national lists of QĐ 831 and our own short names. */
@MessageBundle(value = "terms", locale = "vi")
public interface Terms {
    @Message
    String term(Term term);
}
