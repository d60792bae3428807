/**
 * The local stack of {@code quarkus:dev} and of the end-to-end tests: a real PostgreSQL, a real
 * Keycloak and the demo people. The whole package leaves {@code target/classes} before packaging,
 * so nothing outside it may refer to it.
 */
package vn.sosuckhoe.local;
