/** The processes that are measured, and what they use of the machine. */
package vn.sosuckhoe.bench.machine;
