/** How a child grows, from facts to what a page shows: the sentence, the numbers, the curve pictures and their tables. */
package vn.sosuckhoe.portal.view.growth;
