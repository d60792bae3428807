/** Does a dose count? Each dose in its order is held against the dose of the series that is open (CDSi: evaluate). */
package vn.sosuckhoe.vaccination.evaluation;
