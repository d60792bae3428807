package vn.sosuckhoe.local.commune.form;

import java.util.List;

/**
 * One message about one person.
 *
 * @param tetanusDoses tetanus doses of the mother, at the end of {@code TIEMCHUNG}
 */
public record Message(
        Block header,
        Block citizen,
        List<Block> relations,
        History history,
        List<Dose> doses,
        String tetanusDoses,
        List<Visit> visits,
        String signature) {}
