/** Whether a message is real: for everybody, without a sign-in. */
package vn.sosuckhoe.portal.proof;
