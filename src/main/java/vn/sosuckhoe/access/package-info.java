/** Who is there, and what they may come near: one value for the caller, one table of rules for every route. */
package vn.sosuckhoe.access;
