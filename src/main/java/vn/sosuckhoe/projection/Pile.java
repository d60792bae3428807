package vn.sosuckhoe.projection;

import vn.sosuckhoe.record.statement.Statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The same thing said by several sources, put on one pile: the newest saying on top, all who say it beside it.
 *
 * @param sayings from the newest on, never empty
 * @param sources facility codes, sorted
 */
record Pile<E>(List<E> sayings, List<String> sources) {

    /** Piles up the elements of a list that every source may tell; in the order in which the newest source tells them. */
    static <S extends Statement, E> List<Pile<E>> of(
            List<Told<S>> told, Function<S, List<E>> elements, Function<E, Object> key) {
        Map<Object, List<E>> sayings = new LinkedHashMap<>();
        Map<Object, List<Told<S>>> tellers = new LinkedHashMap<>();
        for (var one : told) {
            for (var element : Words.each(elements.apply(one.statement()))) {
                var same = key.apply(element);
                sayings.computeIfAbsent(same, first -> new ArrayList<>()).add(element);
                tellers.computeIfAbsent(same, first -> new ArrayList<>()).add(one);
            }
        }
        return sayings.entrySet().stream()
                .map(pile -> new Pile<>(pile.getValue(), Told.sources(tellers.get(pile.getKey()))))
                .toList();
    }

    E top() {
        return sayings.get(0);
    }

    /** The newest text of the pile that says something. */
    String text(Function<E, String> text) {
        return sayings.stream()
                .map(text)
                .filter(Told::saysSomething)
                .findFirst()
                .orElse(null);
    }
}
