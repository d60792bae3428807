/** Pages about check-ups: what they found, what it means, and whether it was understood. */
package vn.sosuckhoe.portal.checkup;
