package vn.sosuckhoe.record;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** The statements of one message, column by column, as they go into the record; of two about the same, the last. */
record Told(String[] kinds, String[] sourceIds, String[] contents) {

    static Told of(List<Reading.Draft> drafts) {
        var distinct = new LinkedHashMap<String, Reading.Draft>();
        drafts.forEach(draft -> distinct.put(draft.kind() + "/" + draft.sourceId(), draft));
        return new Told(
                column(distinct.values(), draft -> draft.kind().name()),
                column(distinct.values(), Reading.Draft::sourceId),
                column(distinct.values(), Told::content));
    }

    boolean isEmpty() {
        return kinds.length == 0;
    }

    private static String[] column(Collection<Reading.Draft> drafts, Function<Reading.Draft, String> text) {
        return drafts.stream().map(text).toArray(String[]::new);
    }

    private static String content(Reading.Draft draft) {
        return draft.statement() == null ? null : StatementJson.write(draft.statement());
    }
}
