/** Two communes of invented people, told as QĐ 831 messages: from a seed and a day, the same bytes everywhere. */
package vn.sosuckhoe.local.commune;
