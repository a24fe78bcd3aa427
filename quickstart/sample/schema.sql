-- The sample application: a customer-success product and a construction product in one database.
-- tenant_id is the id of the organization in Keycloak. Foreign keys contain it, so that no row can
-- refer to a row of another company.

-- For indexes over a company and words. Row-level security has them used only if the function behind
-- @@ is known to tell nothing of the rows that it is given.
CREATE EXTENSION btree_gin;
ALTER FUNCTION ts_match_vq(tsvector, tsquery) LEAKPROOF;

CREATE TABLE app_user (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  subject text NOT NULL, -- the user's id in Keycloak, one row for each company of the user
  full_name text NOT NULL,
  email text, -- none for the service user of an API key
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, subject)
);

CREATE TABLE customer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  owner_id uuid,
  name text NOT NULL CHECK (name <> ''),
  domain text,
  industry text,
  country text CHECK (country ~ '^[A-Z]{2}$'),
  lifecycle text NOT NULL DEFAULT 'prospect'
    CHECK (lifecycle IN ('prospect', 'onboarding', 'active', 'at_risk', 'churned')),
  health integer CHECK (health BETWEEN 0 AND 100),
  annual_revenue numeric(14, 2) NOT NULL DEFAULT 0 CHECK (annual_revenue >= 0),
  renewal_date date,
  description text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id, owner_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX customer_by_name ON customer (tenant_id, name, id);
CREATE INDEX customer_by_owner ON customer (tenant_id, owner_id, name);
CREATE INDEX customer_by_update ON customer (tenant_id, updated_at, id);

CREATE TABLE end_user (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  company_id uuid NOT NULL,
  owner_id uuid,
  full_name text NOT NULL CHECK (full_name <> ''),
  email text NOT NULL,
  job_title text,
  active boolean NOT NULL DEFAULT true,
  last_seen_on date,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, email),
  FOREIGN KEY (tenant_id, company_id) REFERENCES customer (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, owner_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX end_user_by_name ON end_user (tenant_id, full_name, id);
CREATE INDEX end_user_by_company ON end_user (tenant_id, company_id);
CREATE INDEX end_user_by_owner ON end_user (tenant_id, owner_id);

CREATE TABLE asset (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  company_id uuid NOT NULL,
  owner_id uuid,
  name text NOT NULL CHECK (name <> ''),
  kind text NOT NULL CHECK (kind IN ('subscription', 'licence', 'workspace', 'device')),
  status text NOT NULL CHECK (status IN ('trial', 'active', 'suspended', 'expired')),
  serial_number text,
  seats integer CHECK (seats > 0),
  expires_on date,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (tenant_id, company_id) REFERENCES customer (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, owner_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX asset_by_name ON asset (tenant_id, name, id);
CREATE INDEX asset_by_company ON asset (tenant_id, company_id);
CREATE INDEX asset_by_owner ON asset (tenant_id, owner_id);

CREATE TABLE opportunity (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  company_id uuid NOT NULL,
  owner_id uuid,
  name text NOT NULL CHECK (name <> ''),
  stage text NOT NULL CHECK (stage IN ('qualifying', 'proposal', 'negotiation', 'won', 'lost')),
  amount numeric(14, 2) NOT NULL CHECK (amount >= 0),
  currency text NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
  probability integer NOT NULL CHECK (probability BETWEEN 0 AND 100),
  close_date date,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (tenant_id, company_id) REFERENCES customer (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, owner_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX opportunity_by_close_date ON opportunity (tenant_id, close_date, id);
CREATE INDEX opportunity_by_company ON opportunity (tenant_id, company_id);
CREATE INDEX opportunity_by_owner ON opportunity (tenant_id, owner_id);

CREATE TABLE task (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  company_id uuid,
  assignee_id uuid,
  title text NOT NULL CHECK (title <> ''),
  description text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'in_progress', 'done')),
  priority text NOT NULL DEFAULT 'normal'
    CHECK (priority IN ('low', 'normal', 'high', 'urgent')),
  due_date date,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (tenant_id, company_id) REFERENCES customer (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, assignee_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX task_by_due_date ON task (tenant_id, due_date, id);
CREATE INDEX task_by_company ON task (tenant_id, company_id);
CREATE INDEX task_by_assignee ON task (tenant_id, assignee_id, due_date);

CREATE TABLE note (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  company_id uuid NOT NULL,
  author_id uuid,
  title text NOT NULL CHECK (title <> ''),
  body text NOT NULL DEFAULT '',
  kind text NOT NULL CHECK (kind IN ('call', 'email', 'meeting', 'internal')),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('english', title), 'A') || to_tsvector('english', body)) STORED,
  FOREIGN KEY (tenant_id, company_id) REFERENCES customer (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, author_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX note_by_creation ON note (tenant_id, created_at, id);
CREATE INDEX note_by_company ON note (tenant_id, company_id, created_at);
CREATE INDEX note_by_author ON note (tenant_id, author_id);
CREATE INDEX note_words ON note USING gin (tenant_id, words);

CREATE TABLE project (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  manager_id uuid,
  number text NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  status text NOT NULL DEFAULT 'planning'
    CHECK (status IN ('planning', 'construction', 'handover', 'closed')),
  address text NOT NULL DEFAULT '',
  starts_on date,
  ends_on date CHECK (ends_on >= starts_on),
  budget numeric(14, 2) CHECK (budget >= 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, id),
  UNIQUE (tenant_id, number),
  FOREIGN KEY (tenant_id, manager_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX project_by_name ON project (tenant_id, name, id);

CREATE TABLE project_member (
  tenant_id uuid NOT NULL,
  project_id uuid NOT NULL,
  user_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, project_id, user_id),
  FOREIGN KEY (tenant_id, project_id) REFERENCES project (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, user_id) REFERENCES app_user (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX project_member_by_user ON project_member (tenant_id, user_id);

CREATE TABLE issue (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  project_id uuid NOT NULL,
  assignee_id uuid,
  reporter_id uuid,
  number integer NOT NULL CHECK (number > 0),
  title text NOT NULL CHECK (title <> ''),
  description text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'open'
    CHECK (status IN ('open', 'in_progress', 'resolved', 'closed')),
  severity text NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  location text,
  due_date date,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, project_id, number),
  FOREIGN KEY (tenant_id, project_id) REFERENCES project (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, assignee_id) REFERENCES app_user (tenant_id, id),
  FOREIGN KEY (tenant_id, reporter_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX issue_by_due_date ON issue (tenant_id, project_id, due_date, id);
CREATE INDEX issue_by_assignee ON issue (tenant_id, assignee_id, due_date);

CREATE TABLE checklist (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  project_id uuid NOT NULL,
  assignee_id uuid,
  name text NOT NULL CHECK (name <> ''),
  discipline text NOT NULL
    CHECK (discipline IN ('structural', 'electrical', 'mechanical', 'plumbing', 'fire_safety')),
  status text NOT NULL DEFAULT 'not_started'
    CHECK (status IN ('not_started', 'in_progress', 'completed')),
  items_total integer NOT NULL CHECK (items_total > 0),
  items_done integer NOT NULL DEFAULT 0 CHECK (items_done BETWEEN 0 AND items_total),
  due_date date,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (tenant_id, project_id) REFERENCES project (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, assignee_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX checklist_by_due_date ON checklist (tenant_id, project_id, due_date, id);
CREATE INDEX checklist_by_assignee ON checklist (tenant_id, assignee_id);

CREATE TABLE document (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL,
  project_id uuid NOT NULL,
  author_id uuid,
  title text NOT NULL CHECK (title <> ''),
  kind text NOT NULL CHECK (kind IN ('drawing', 'specification', 'report', 'contract')),
  revision text NOT NULL DEFAULT 'A',
  file_name text NOT NULL,
  content text NOT NULL DEFAULT '',
  approved boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  words tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('english', title), 'A') || to_tsvector('english', translate(file_name, '_-.', '   '))
    || to_tsvector('english', content)) STORED,
  UNIQUE (tenant_id, project_id, file_name, revision),
  FOREIGN KEY (tenant_id, project_id) REFERENCES project (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, author_id) REFERENCES app_user (tenant_id, id)
);
CREATE INDEX document_by_title ON document (tenant_id, project_id, title, id);
CREATE INDEX document_by_author ON document (tenant_id, author_id);
CREATE INDEX document_words ON document USING gin (tenant_id, words);

CREATE FUNCTION set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER app_user_updated BEFORE UPDATE ON app_user
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER customer_updated BEFORE UPDATE ON customer
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER end_user_updated BEFORE UPDATE ON end_user
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER asset_updated BEFORE UPDATE ON asset
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER opportunity_updated BEFORE UPDATE ON opportunity
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER task_updated BEFORE UPDATE ON task
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER note_updated BEFORE UPDATE ON note
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER project_updated BEFORE UPDATE ON project
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER issue_updated BEFORE UPDATE ON issue
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER checklist_updated BEFORE UPDATE ON checklist
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER document_updated BEFORE UPDATE ON document
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();

-- The MCP server sets mcp_access.company in each transaction. Whoever does not own the tables sees
-- and changes rows of that company only, and without the setting none.
CREATE FUNCTION mcp_access_company() RETURNS uuid STABLE
RETURN nullif(current_setting('mcp_access.company', true), '')::uuid;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['app_user', 'customer', 'end_user', 'asset', 'opportunity', 'task', 'note',
                           'project', 'project_member', 'issue', 'checklist', 'document']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY of_company ON %I USING (tenant_id = mcp_access_company())', t);
  END LOOP;
END $$;
