/** Which of the series of a group fits a person best, and what the group says when its antigens are put together. */
package vn.sosuckhoe.vaccination.selection;
