/**
 * What the service costs and carries, as a ratio to a bare Vert.x server that sends the same bytes from the same table
 * on the same machine in the same minute. {@link vn.sosuckhoe.bench.Bench} runs all of it; nothing here is part of the
 * product.
 */
package vn.sosuckhoe.bench;
