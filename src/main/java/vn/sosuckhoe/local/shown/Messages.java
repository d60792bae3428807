package vn.sosuckhoe.local.shown;

import vn.sosuckhoe.local.gateway.Taken;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The newest messages that the local servers have taken. An SMS of several parts is one message when all are there. */
public final class Messages {

    static final int MOST = 500;

    private final Deque<Message> newest = new ArrayDeque<>();
    private final Map<Object, String[]> unfinished = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, String[]> eldest) {
            return size() > MOST;
        }
    };
    private long count;

    /** A part of an SMS. */
    public synchronized void sms(Taken part) {
        var key = part.attempt() == null ? part.id() : part.attempt();
        var texts = unfinished.computeIfAbsent(key, first -> new String[part.parts()]);
        texts[part.part() - 1] = part.text();
        if (Arrays.stream(texts).noneMatch(Objects::isNull)) {
            unfinished.remove(key);
            add(new Message(Instant.now(), "SMS", part.to(), null, String.join("", texts), texts.length));
        }
    }

    public synchronized void email(String to, String subject, String text) {
        add(new Message(Instant.now(), "e-mail", to, subject, text, 1));
    }

    private void add(Message message) {
        count++;
        newest.addFirst(message);
        if (newest.size() > MOST) {
            newest.removeLast();
        }
    }

    synchronized List<Message> newest() {
        return List.copyOf(newest);
    }

    /** Since the start, also of those no longer shown. */
    synchronized long count() {
        return count;
    }
}
