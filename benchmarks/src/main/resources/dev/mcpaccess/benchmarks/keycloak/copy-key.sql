-- For each row of the table "copies", all rows of a key, with ids of their own.
insert into client
select r.* from copies
join client t on t.id = copies.template
cross join lateral jsonb_populate_record(t, jsonb_build_object(
  'id', copies.uuid, 'client_id', 'mcpa-' || copies.key_id, 'name', 'Key ' || copies.i)) r;

insert into client_attributes
select r.* from copies
join client_attributes t on t.client_id = copies.template
cross join lateral jsonb_populate_record(t, jsonb_build_object('client_id', copies.uuid)) r;

insert into redirect_uris
select r.* from copies
join redirect_uris t on t.client_id = copies.template
cross join lateral jsonb_populate_record(t, jsonb_build_object('client_id', copies.uuid)) r;

insert into web_origins
select r.* from copies
join web_origins t on t.client_id = copies.template
cross join lateral jsonb_populate_record(t, jsonb_build_object('client_id', copies.uuid)) r;

insert into client_scope_client
select r.* from copies
join client_scope_client t on t.client_id = copies.template
cross join lateral jsonb_populate_record(t, jsonb_build_object('client_id', copies.uuid)) r;

insert into mcp_access_key
select r.* from copies
join mcp_access_key t on t.client_id = copies.template
cross join lateral jsonb_populate_record(t, jsonb_build_object(
  'id', copies.key_id, 'client_id', copies.uuid, 'company_id', copies.company,
  'secret_hash', md5(copies.uuid) || md5(copies.key_id),
  'created_at', t.created_at + copies.i)) r;
