package vn.sosuckhoe.request;

/**
 * Who sends a request.
 *
 * @param owner of the book; else somebody who may open it, on the owner's behalf
 */
public record Sender(String personalId, String name, boolean owner) {}
