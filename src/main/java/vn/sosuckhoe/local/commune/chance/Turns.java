package vn.sosuckhoe.local.commune.chance;

import java.util.List;

/** Deals a list out in turn, so that everything in it has its day whatever the seed. */
public final class Turns<T> {

    private final List<T> round;
    private int next;

    public Turns(List<T> round) {
        this.round = List.copyOf(round);
    }

    public T next() {
        var dealt = round.get(next);
        next = (next + 1) % round.size();
        return dealt;
    }
}
