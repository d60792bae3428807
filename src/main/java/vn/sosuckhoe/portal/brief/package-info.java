/** The whole book on one page, to show to a doctor or to whoever helps: on the screen and as a paper. */
package vn.sosuckhoe.portal.brief;
