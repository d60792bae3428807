/** A vaccination schedule as a vaccinologist writes it, in the terms of CDSi; where each value comes from stands beside it. */
package vn.sosuckhoe.vaccination.schedule;
