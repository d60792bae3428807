/** The QĐ 831 message as a sender writes it: blocks of elements in the order of the form, and their XML. */
package vn.sosuckhoe.local.commune.form;
