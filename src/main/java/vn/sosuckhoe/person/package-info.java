/**
 * Who somebody is: numbers, names, dates of birth with their precision, code lists.
 *
 * <p>Immutable values that know nothing but the JDK. What comes from outside is read with {@code read}, which answers
 * empty for what it does not understand; constructors throw. A value that holds an identifying number hides it in
 * {@code toString}, so that a log line cannot give it away.
 */
package vn.sosuckhoe.person;
