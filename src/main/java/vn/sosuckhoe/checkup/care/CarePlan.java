package vn.sosuckhoe.checkup.care;

import vn.sosuckhoe.checkup.Chart;

import java.util.List;

/** From what a book holds to what has to be done. */
public final class CarePlan {

    private CarePlan() {}

    public static Care of(Chart chart) {
        return new Care(List.of(), List.of(), List.of());
    }
}
