/** Lists of people with names: whoever has to come, what was abnormal here, what was said elsewhere. Each that is shown is written down. */
package vn.sosuckhoe.station.list;
