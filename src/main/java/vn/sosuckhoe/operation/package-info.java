/** For those who run the service: whether it can serve, how busy it is, and logs without personal numbers. */
package vn.sosuckhoe.operation;
