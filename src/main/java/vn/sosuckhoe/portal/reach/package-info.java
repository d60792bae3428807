/** By which ways somebody is reached, as it is asked in the portal. */
package vn.sosuckhoe.portal.reach;
