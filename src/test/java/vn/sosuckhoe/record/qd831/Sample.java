package vn.sosuckhoe.record.qd831;

import vn.sosuckhoe.record.Reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The hand-written message of an invented person, and changes to it. */
record Sample(String text) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Sample asIs() {
        try (var in = Sample.class.getResourceAsStream("sample.xml")) {
            return new Sample(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text must be there, so that no test changes nothing. */
    Sample with(String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("the sample does not hold " + from);
        }
        return new Sample(text.replace(from, to));
    }

    /** Puts a value into the first element of that name, whether it is empty or not. */
    Sample set(String element, String value) {
        var empty = "<" + element + " />";
        var open = "<" + element + ">";
        var atEmpty = text.indexOf(empty);
        var atOpen = text.indexOf(open);
        if (atEmpty < 0 && atOpen < 0) {
            throw new IllegalArgumentException("the sample does not hold " + element);
        }
        var full = open + value + "</" + element + ">";
        if (atOpen < 0 || atEmpty >= 0 && atEmpty < atOpen) {
            return new Sample(text.substring(0, atEmpty) + full + text.substring(atEmpty + empty.length()));
        }
        var end = text.indexOf("</" + element + ">", atOpen) + element.length() + 3;
        return new Sample(text.substring(0, atOpen) + full + text.substring(end));
    }

    /** Takes out everything from the first start of an element to the last end of it. */
    Sample without(String element) {
        var from = text.indexOf("<" + element + ">");
        var to = text.lastIndexOf("</" + element + ">") + element.length() + 3;
        return new Sample(text.substring(0, from) + text.substring(to));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Reading read() {
        return new Qd831Reader().read(bytes(), TODAY);
    }

    Reading.Understood understood() {
        return (Reading.Understood) read();
    }
}
