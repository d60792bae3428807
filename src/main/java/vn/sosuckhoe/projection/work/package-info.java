/**
 * The hands of the projection: they take citizens whose record has changed, lane by lane, in as many processes as there
 * are, and put their books onto the shelf. Each batch is one transaction, so that one that dies leaves nothing behind.
 *
 * <p>These threads are their own and wait for the database; no event loop ever does.
 */
package vn.sosuckhoe.projection.work;
