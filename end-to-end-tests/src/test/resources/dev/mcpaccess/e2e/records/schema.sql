create table person (id bigint primary key, tenant text, subject text, full_name text);
create table item (
  id uuid primary key, tenant uuid not null, name text, quantity integer, price numeric(12,2),
  weight double precision, done boolean, due date, seen timestamp, made timestamptz,
  colour text, person_id bigint references person, code varchar(10), long_text text);
create table "Odd ""Table" ("Key" integer primary key, "Tenant" uuid, "The Title" text);
create view slow as select id, tenant, name, pg_sleep(30)::text as pause from item;
create view state as select id, tenant,
  current_setting('transaction_read_only') as read_only, current_setting('TimeZone') as zone
  from item;
insert into person values
  (1, '10000000-0000-4000-8000-000000000001', 'sub-carly', 'Carly Nguyen'), (2, '10000000-0000-4000-8000-000000000001', 'sub-tom', 'Tom'),
  (3, '10000000-0000-4000-8000-000000000002', 'sub-carly', 'Carly Elsewhere'), (4, '10000000-0000-4000-8000-000000000002', 'sub-spy', 'Secret Name');
insert into item values
  ('00000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-000000000001', 'Alpha 100%', 5, 1.10, 0.1, true,
   '2026-01-31', '2026-01-31 09:30:00.123456', '2026-01-31 10:30:00.123456+01', 'red', 1, 'a_b', 'x'),
  ('00000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-000000000001', 'alphabet', 5, null, null, false,
   null, null, null, 'blue', 2, 'axb', null),
  ('00000000-0000-4000-8000-000000000003', '10000000-0000-4000-8000-000000000001', null, null, 3.00, 1e300, null,
   '2020-02-29', '1999-12-31 23:59:59', '1999-12-31 23:59:59Z', null, 4, null, null),
  ('00000000-0000-4000-8000-000000000004', '10000000-0000-4000-8000-000000000001', 'beta', -7, -1.50, -0.5, true,
   '2026-01-31', null, '2026-01-31 09:30:00.123456Z', 'red', null, '', null),
  ('00000000-0000-4000-8000-000000000005', '10000000-0000-4000-8000-000000000001', 'beta', null, 1.10, 0.1, null,
   null, '2026-01-31 09:30:00.123456', null, 'red', 1, 'A', null),
  ('00000000-0000-4000-8000-000000000009', '10000000-0000-4000-8000-000000000002', 'Alpha of others', 1, 1, 1, true,
   null, null, null, 'red', 3, 'b', null);
insert into "Odd ""Table" values (1, '10000000-0000-4000-8000-000000000001', 'one'), (2, '10000000-0000-4000-8000-000000000001', 'two'), (3, '10000000-0000-4000-8000-000000000002', 'three');
create view plain_item as select * from "Odd ""Table";
