package vn.sosuckhoe.reminder.delivery;

import io.smallrye.mutiny.Uni;
import vn.sosuckhoe.reminder.Channel;

import java.util.List;

/**
 * A way out that is set up. The dispatcher finds it as a bean: a producer of {@code @Dependent} scope makes it, and makes
 * {@code null} where the gateway is not configured. One that is {@link AutoCloseable} is closed when the service ends.
 */
public interface Gateway {

    /** Unique, e.g. {@code smpp}; the row of {@code gateway} that all replicas share. */
    String name();

    Channel channel();

    /** Messages a second that it may be given by all replicas together. */
    double rate();

    /**
     * Tries every parcel once.
     *
     * @return one verdict a parcel, in their order; never fails
     */
    Uni<List<Verdict>> submit(List<Parcel> parcels);
}
