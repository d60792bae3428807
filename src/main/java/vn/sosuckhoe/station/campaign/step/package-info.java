/** A campaign prepared step by step: whom, with which words, when; and confirmed. Plain forms, back and forth. */
package vn.sosuckhoe.station.campaign.step;
