/**
 * A schedule made ready for reckoning: codes become numbers, spans are read once, each distinct age is reckoned once a
 * person. Days are numbers too (days since 1970-01-01): a limit is looked at millions of times.
 */
package vn.sosuckhoe.vaccination.plan;
