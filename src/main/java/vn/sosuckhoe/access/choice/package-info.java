/** What a person has chosen for themselves; kept by Hibernate Reactive, which nothing on the way of the record uses. */
package vn.sosuckhoe.access.choice;
