/** Pages about vaccination: what comes next and why, and telling that something is missing or wrong. */
package vn.sosuckhoe.portal.vaccine;
