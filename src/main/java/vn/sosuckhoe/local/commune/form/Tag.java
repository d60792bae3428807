package vn.sosuckhoe.local.commune.form;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One element in UTF-8, ready to be copied: most of a message is its tags, and they are the same in every one. */
record Tag(byte[] open, byte[] close, byte[] empty) {

    private static final Map<String, Tag> TAGS = new ConcurrentHashMap<>();

    static Tag of(String name) {
        return TAGS.computeIfAbsent(
                name, each -> new Tag(utf8("<" + each + ">"), utf8("</" + each + ">"), utf8("<" + each + "/>")));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
