/** Looking after somebody over time: long illnesses, what was found for the first time, and what comes next. */
package vn.sosuckhoe.checkup.care;
