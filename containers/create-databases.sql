-- Run once by the PostgreSQL image, for an empty volume: Keycloak's database, and the sample
-- application's with a role for the MCP server that owns nothing, so that row-level security binds it.

\getenv keycloak_password KEYCLOAK_DATABASE_PASSWORD
\getenv mcp_password MCP_DATABASE_PASSWORD

CREATE ROLE mcp_server LOGIN PASSWORD :'mcp_password';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak;
CREATE DATABASE sample;
REVOKE CONNECT ON DATABASE sample, keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE sample TO mcp_server;

\connect sample
\include /sample/schema.sql
\include /sample/data.sql
GRANT USAGE ON SCHEMA public TO mcp_server;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO mcp_server;
REVOKE UPDATE, DELETE ON app_user, project_member FROM mcp_server;
ANALYZE;
