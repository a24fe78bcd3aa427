-- A million rows among a hundred companies, with the indexes and the policy that docs/records.md has.
create table firm (
  id uuid primary key default gen_random_uuid(),
  tenant_id uuid not null,
  name text not null,
  city text not null,
  status text not null,
  seats integer not null,
  amount numeric(12, 2) not null,
  note text not null,
  created_at timestamptz not null,
  words tsvector generated always as (
    setweight(to_tsvector('simple', name), 'A') || to_tsvector('simple', city || ' ' || note)) stored
);

create function pg_temp.pick(i bigint, salt integer, choices text[]) returns text immutable
return choices[1 + mod(abs(hashint8(i * 100 + salt)), cardinality(choices))];

insert into firm (tenant_id, name, city, status, seats, amount, note, created_at)
select ('10000000-0000-4000-8000-' || lpad((1 + i % 100)::text, 12, '0'))::uuid,
       pg_temp.pick(i, 1, array['Acme', 'Northwind', 'Harbor', 'Summit', 'Cedar', 'Granite', 'Maple', 'Orbit'])
         || ' ' || pg_temp.pick(i, 2, array['Construction', 'Logistics', 'Dental', 'Foods', 'Robotics', 'Energy'])
         || ' ' || i,
       pg_temp.pick(i, 3, array['Oslo', 'Berlin', 'Lyon', 'Porto', 'Aarhus']),
       pg_temp.pick(i, 4, array['prospect', 'active', 'churned']),
       mod(abs(hashint8(i)), 500),
       mod(abs(hashint8(i + 1)), 1000000) / 10.0 + 0.03,
       'Asked about item' || mod(abs(hashint8(i * 7)), 20000) || ', and wants "topic'
         || mod(abs(hashint8(i * 3)), 300) || '" explained by next week.',
       timestamptz '2026-01-01 00:00Z' - i * interval '1 minute'
from generate_series(1::bigint, 1000000) i;

create index firm_by_name on firm (tenant_id, name, id);
create index firm_words on firm using gin (tenant_id, words);
alter table firm enable row level security;
create policy of_company on firm using (tenant_id = mcp_access_company());
grant select on firm to mcp_server;
vacuum (analyze) firm;
