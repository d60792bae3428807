/** The geometry of pictures that are drawn on the server: pure, in points of a view box, the origin above left. */
package vn.sosuckhoe.portal.view.chart;
