/** What comes next in a series, when, and why then (CDSi: forecast). */
package vn.sosuckhoe.vaccination.forecast;
