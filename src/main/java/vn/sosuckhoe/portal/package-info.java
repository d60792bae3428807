/**
 * The citizen's pages: server-rendered, readable without a script, each saying as of when and from whom its facts are.
 *
 * <p>Pages show a {@link vn.sosuckhoe.book.Book} through view records; they never look into the record.
 */
package vn.sosuckhoe.portal;
