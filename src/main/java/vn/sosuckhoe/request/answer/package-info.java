/** What staff answer to what citizens report, and what waits for an answer. The record itself is never edited here. */
package vn.sosuckhoe.request.answer;
