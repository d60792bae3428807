/** The load driver: one thread, encoded requests, nothing else that costs. */
package vn.sosuckhoe.bench.load;
