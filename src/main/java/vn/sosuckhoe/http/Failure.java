package vn.sosuckhoe.http;

import java.util.List;

/** An answer other than the one asked for, thrown from wherever it becomes clear. It never carries a value of a person. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Field> fields;

    /**
     * A part of the request that was not right.
     *
     * @param name parameter or path in the body
     * @param reason for people to read, without the value
     */
    public record Field(String name, String reason) {}

    /** @param code names the texts in {@code problems.properties} */
    public Failure(int status, String code, List<Field> fields) {
        // how a request is refused is no news: no stack trace
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.fields = List.copyOf(fields);
    }

    public static Failure invalid(String field, String reason) {
        return new Failure(400, "invalid", List.of(new Field(field, reason)));
    }

    public static Failure wrongRole() {
        return new Failure(403, "role", List.of());
    }

    public static Failure notFound() {
        return new Failure(404, "not-found", List.of());
    }

    public static Failure conflict() {
        return new Failure(409, "conflict", List.of());
    }

    /** The database is there, but this did not get through; the same may be asked again later. */
    public static Failure databaseAway() {
        return new Failure(503, "database-away", List.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    List<Field> fields() {
        return fields == null ? List.of() : fields;
    }
}
