/** Who is there and what they may come near: sign-in, tokens, sessions that ended, and the table of rules. */
package vn.sosuckhoe.access;
