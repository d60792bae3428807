/** Family: who may act for whom, and until when; the ages are data with their source. */
package vn.sosuckhoe.family;
