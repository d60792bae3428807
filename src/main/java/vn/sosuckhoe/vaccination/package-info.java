/**
 * Which doses count, which come next, and why: a schedule kept as data, evaluated and forecast in the terms and the logic
 * order of the CDC's <em>CDSi Logic Specification</em>. Pure: no clock, no framework, nothing of one country in code.
 */
package vn.sosuckhoe.vaccination;
