/** Which days a family goes: the next doses of several people put together into few visits. Pure. */
package vn.sosuckhoe.vaccination.visit;
