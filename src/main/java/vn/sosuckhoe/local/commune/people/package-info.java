/** Invented people: names, numbers, households and hamlets. Nobody here is a real person. */
package vn.sosuckhoe.local.commune.people;
