#!/bin/sh
# Runs once, on an empty data directory: the owner migrates, the application only works with rows.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres \
  -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" -v keycloak_password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role ssk_owner login password :'owner_password';
create role ssk_app login password :'app_password' connection limit 60;
create role keycloak login password :'keycloak_password';
create database sosuckhoe owner ssk_owner encoding 'UTF8' template template0;
create database keycloak owner keycloak encoding 'UTF8' template template0;
revoke all on database sosuckhoe from public;
grant connect on database sosuckhoe to ssk_app;
revoke all on database keycloak from public;
SQL
