/** Messages to the browser in which somebody reads: switched on and off there. */
package vn.sosuckhoe.portal.push;
