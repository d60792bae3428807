package vn.sosuckhoe.record.statement;

import java.util.List;

/**
 * That a source told a list of doses, and which ones stood in it. A dose of an older list that the newest list of the
 * same source does not hold any more is not deleted by that: the projection says that it was not told again.
 *
 * @param tetanusDoses tetanus doses the mother had ({@code SOMUIUONVANMETIEM} of the block), or {@code null}
 * @param doses source ids of the doses in the list
 */
public record DoseListStatement(Integer tetanusDoses, List<String> doses) implements Statement {

    @Override
    public Kind kind() {
        return Kind.DOSE_LIST;
    }
}
