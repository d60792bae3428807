/** Vaccinations as they are read: what comes next and why, what was given, for one person and for a family. */
package vn.sosuckhoe.portal.view.vaccine;
