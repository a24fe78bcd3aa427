-- The tables of warm-up-catalog.yaml, empty: the image's archive is made with them, see Dockerfile.

CREATE FUNCTION mcp_access_company() RETURNS uuid STABLE
RETURN nullif(current_setting('mcp_access.company', true), '')::uuid;

CREATE TABLE person (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  subject text NOT NULL,
  name text NOT NULL,
  UNIQUE (tenant_id, id)
);

CREATE TABLE record (
  id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  owner_id uuid,
  name text NOT NULL,
  size integer,
  due_on date,
  FOREIGN KEY (tenant_id, owner_id) REFERENCES person (tenant_id, id)
);

ALTER TABLE person ENABLE ROW LEVEL SECURITY;
ALTER TABLE record ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_company ON person USING (tenant_id = mcp_access_company());
CREATE POLICY of_company ON record USING (tenant_id = mcp_access_company());
