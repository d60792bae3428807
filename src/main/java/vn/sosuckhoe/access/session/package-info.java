/** Sign-ins and their tokens: how long they are believed, and how every replica learns that one is over. */
package vn.sosuckhoe.access.session;
