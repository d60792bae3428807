/** What an indicator is and what its numbers mean for whom, ready for a template: nobody's data. */
package vn.sosuckhoe.portal.view.explanation;
