package vn.sosuckhoe.record.door;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import vn.sosuckhoe.record.Outcome;
import vn.sosuckhoe.record.Reason;
import vn.sosuckhoe.record.Reasons;
import vn.sosuckhoe.record.Remark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.ws.rs.core.Response;

/** What a sender is told about its message. */
final class Receipt {

    /** Remarks listed in one answer; the totals count all of them. */
    static final int LISTED = 200;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Nothing that could be read at all. */
    private static final Set<String> UNREADABLE = Set.of(
            Reason.EMPTY.key(),
            Reason.NOT_UTF8.key(),
            Reason.OTHER_ENCODING.key(),
            Reason.NOT_XML.key(),
            Reason.TRUNCATED.key(),
            Reason.DOCTYPE.key(),
            Reason.ENTITY.key(),
            Reason.TOO_DEEP.key(),
            Reason.TOO_MANY_ELEMENTS.key(),
            Reason.TOO_MANY_ATTRIBUTES.key(),
            Reason.TEXT_TOO_LONG.key());

    private static final Map<String, Integer> STATUS = Map.of(
            Reason.TOO_LARGE.key(), 413, Reason.SENDER_DIFFERS.key(), 403, Reason.REQUEST_ID_CONFLICT.key(), 409);

    private Receipt() {}

    static Response of(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return accepted(accepted);
        }
        return outcome instanceof Outcome.Repeated repeated
                ? success("ACCEPTED_DUPLICATE", tracked(repeated.trackingId()))
                : refused((Outcome.Refused) outcome);
    }

    private static Response accepted(Outcome.Accepted accepted) {
        var data = tracked(accepted.trackingId());
        if (accepted.remarks().isEmpty()) {
            return success("ACCEPTED", data);
        }
        return success(
                "ACCEPTED_WITH_REMARKS",
                data.put("remarks", listed(accepted.remarks())).put("totals", totals(accepted.remarks())));
    }

    private static Response refused(Outcome.Refused refused) {
        var reason = refused.faults().get(0).reason();
        var status = UNREADABLE.contains(reason) ? 400 : STATUS.getOrDefault(reason, 422);
        var data = tracked(refused.trackingId())
                .put("faults", listed(refused.faults()))
                .put("totals", totals(refused.faults()));
        return Answer.failure(status, code(reason), Reasons.text(reason, VIETNAMESE), data);
    }

    private static String code(String reason) {
        // the protocol's own word for it
        return reason.equals(Reason.SENDER_DIFFERS.key())
                ? "ORG_MISMATCH"
                : reason.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Response success(String code, JsonObject data) {
        return Answer.success(code, Sentences.of(code), data);
    }

    private static JsonObject tracked(UUID trackingId) {
        return new JsonObject().put("tracking_id", trackingId.toString());
    }

    private static JsonArray listed(List<Remark> remarks) {
        var list = new JsonArray();
        remarks.stream()
                .limit(LISTED)
                .forEach(remark -> list.add(new JsonObject()
                        .put("path", remark.path())
                        .put("weight", remark.weight().name())
                        .put("reason", remark.reason())
                        .put("valueClass", remark.valueClass())
                        .put("vi", Reasons.text(remark.reason(), VIETNAMESE))
                        .put("en", Reasons.text(remark.reason(), Locale.ENGLISH))));
        return list;
    }

    private static JsonObject totals(List<Remark> remarks) {
        var counts = new EnumMap<Remark.Weight, Integer>(Remark.Weight.class);
        remarks.forEach(remark -> counts.merge(remark.weight(), 1, Integer::sum));
        var totals = new JsonObject();
        counts.forEach((weight, count) -> totals.put(weight.name(), count));
        return totals;
    }
}
