package vn.sosuckhoe.book.shelf;

import io.vertx.core.buffer.Buffer;
import vn.sosuckhoe.book.Book;
import vn.sosuckhoe.book.Holder;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A book as it stands on the shelf.
 *
 * @param etag without quotes; made from the content, so it survives a rebuild
 * @param gzip the JSON of {@link Book}, UTF-8, gzipped
 * @param asOf when it was last projected from the record
 * @param relation what the reader is to this book, {@code null} for staff
 */
public record ReadyBook(UUID id, String etag, Buffer gzip, OffsetDateTime asOf, Holder.Relation relation) {}
