-- Three roles for the store of competency, enforced by PostgreSQL. Run once by the owner of the tables (who may make roles),
-- after the store was opened for the first time, in the schema of the tables; running it again changes nothing.
--
--   competency_assessor       writes own assessments, and reads only those
--   competency_hr             reads all, each time after leaving a line in the audit
--   competency_administrator  also erases people and says who is who, after leaving a line
--
-- Then, for each person: create role luc login in role competency_assessor;
--                        insert into competency_accounts values ('luc', 'luc-cote');
--
-- No line, no row: reading and erasing need a line of the reader about that person, written by an earlier transaction that was
-- committed. So no rollback can take a line back once something was read.

do $$
begin
  create role competency_assessor nologin;
exception when duplicate_object then null;
end $$;
do $$
begin
  create role competency_hr nologin;
exception when duplicate_object then null;
end $$;
do $$
begin
  create role competency_administrator nologin;
exception when duplicate_object then null;
end $$;

-- Which person of the store a login is.
create table if not exists competency_accounts (
  login text not null primary key,
  person text not null
);

-- Who opened or erased the data of whom; subject null: everybody.
create table if not exists competency_audit (
  subject text,
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default clock_timestamp(),
  login text not null,
  action text not null check (action in ('read', 'erase')),
  transaction text not null,
  unique (subject, id)
);
create index if not exists competency_audit_by_login on competency_audit (login, at);

do $do$
declare
  home text := quote_ident(current_schema());
  each text;
begin
  -- The functions run with the rights of the owner, so they say themselves where everything is: pg_temp comes last, lest
  -- a temporary table stand in the place of ours.
  execute format($f$
    create or replace function competency_note(what text, about text) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, %1$s, pg_temp as $b$
    begin
      if what = 'erase' and not pg_has_role(session_user, 'competency_administrator', 'member')
        and session_user <> current_user then
        raise insufficient_privilege using message = 'only an administrator erases';
      end if;
      if what = 'read' and not pg_has_role(session_user, 'competency_hr', 'member')
        and not pg_has_role(session_user, 'competency_administrator', 'member') and session_user <> current_user then
        -- An assessor reads only own assessments, for which no line is needed.
        return;
      end if;
      insert into %1$s.competency_audit (subject, login, action, transaction)
      values (about, session_user, what, pg_current_xact_id()::text);
    end $b$$f$, home);

  -- The people whom this login may see now, by lines of the last ten minutes that an earlier transaction left.
  execute format($f$
    create or replace function competency_opened(what text) returns setof text
    language sql stable security definer set search_path = pg_catalog, %1$s, pg_temp as $b$
      select coalesce(subject, '*') from %1$s.competency_audit
      where login = session_user and action = what and at > clock_timestamp() - interval '10 minutes'
      and transaction is distinct from pg_current_xact_id_if_assigned()::text
    $b$$f$, home);

  execute format($f$
    create or replace function competency_person() returns text
    language sql stable security definer set search_path = pg_catalog, %1$s, pg_temp as $b$
      select person from %1$s.competency_accounts where login = session_user
    $b$$f$, home);

  revoke all on function competency_note(text, text), competency_opened(text), competency_person() from public;
  grant execute on function competency_note(text, text), competency_opened(text), competency_person()
    to competency_assessor, competency_hr, competency_administrator;

  execute format('grant usage on schema %s to competency_assessor, competency_hr, competency_administrator', home);

  foreach each in array array['assessments', 'names', 'answers', 'workbook_entries', 'people', 'requests', 'releases']
  loop
    execute format('revoke all on %I from public', each);
    execute format('alter table %I enable row level security', each);
    execute format('drop policy if exists opened_for_hr on %I', each);
    execute format('drop policy if exists opened_for_administrator on %I', each);
    execute format('drop policy if exists erased_by_administrator on %I', each);
    execute format('drop policy if exists changed_by_administrator on %I', each);
    -- Uncorrelated, so that the lines are looked up once a query and not once a row.
    if each <> 'workbook_entries' then
      execute format($p$create policy opened_for_hr on %I for select to competency_hr
        using ('*' in (select competency_opened('read')) or subject in (select competency_opened('read')))$p$, each);
      execute format('grant select on %I to competency_hr', each);
    end if;
    execute format($p$create policy opened_for_administrator on %I for select to competency_administrator
      using ('*' in (select competency_opened('read')) or subject in (select competency_opened('read'))
        or subject in (select competency_opened('erase')))$p$, each);
    execute format($p$create policy erased_by_administrator on %I for delete to competency_administrator
      using (subject in (select competency_opened('erase')))$p$, each);
    execute format('grant select, delete on %I to competency_administrator', each);
  end loop;
end $do$;

-- What reports have shown is remembered, so that two of them cannot be subtracted from each other; only of people read just now.
drop policy if exists remembered_by_hr on releases;
create policy remembered_by_hr on releases for insert to competency_hr, competency_administrator
  with check ('*' in (select competency_opened('read')) or subject in (select competency_opened('read')));
grant insert on releases to competency_hr, competency_administrator;

-- Whoever is erased is replaced where they rated others.
drop policy if exists rated_by_erased on assessments;
-- The second half is for what an update leaves, which must be seen too.
create policy rated_by_erased on assessments for select to competency_administrator
  using (rater in (select competency_opened('erase'))
    or rater like 'erased-%' and exists (select 1 from competency_opened('erase')));
create policy changed_by_administrator on assessments for update to competency_administrator
  using (rater in (select competency_opened('erase'))) with check (rater like 'erased-%');
grant update (rater) on assessments to competency_administrator;
drop policy if exists named_as_erased on names;
create policy named_as_erased on names for all to competency_administrator
  using (part = 'rater' and exists (select 1 from assessments a where a.subject = names.subject and a.id = names.assessment
    and a.rater in (select competency_opened('erase')))) with check (false);

drop policy if exists listed_while_erasing on people;
create policy listed_while_erasing on people for select to competency_administrator
  using (exists (select 1 from competency_opened('erase')));
drop policy if exists managed_by_erased on people;
create policy managed_by_erased on people for update to competency_administrator
  using (manager in (select competency_opened('erase'))) with check (manager is null);
grant update (manager) on people to competency_administrator;
drop policy if exists asked_of_erased on requests;
create policy asked_of_erased on requests for all to competency_administrator
  using (rater in (select competency_opened('erase'))) with check (false);

-- An assessor: own assessments, while they are in progress.
drop policy if exists own on assessments;
create policy own on assessments for select to competency_assessor using (rater = competency_person());
drop policy if exists own_begun on assessments;
create policy own_begun on assessments for insert to competency_assessor
  with check (rater = competency_person() and completed_at is null and origin is null and carried_from is null
    and (relation <> 'self' or subject = rater));
drop policy if exists own_in_progress on assessments;
create policy own_in_progress on assessments for update to competency_assessor
  using (rater = competency_person() and completed_at is null) with check (rater = competency_person());
grant select, insert, update (cursor, skipped, completed_at, results) on assessments to competency_assessor;

drop policy if exists own on names;
create policy own on names for select to competency_assessor
  using (exists (select 1 from assessments a where a.subject = names.subject and a.id = names.assessment));
drop policy if exists own_begun on names;
create policy own_begun on names for insert to competency_assessor
  with check (exists (select 1 from assessments a where a.subject = names.subject and a.id = names.assessment
    and a.completed_at is null));
grant select, insert on names to competency_assessor;

drop policy if exists own on answers;
create policy own on answers for select to competency_assessor
  using (exists (select 1 from assessments a where a.subject = answers.subject and a.id = answers.assessment));
drop policy if exists own_begun on answers;
create policy own_begun on answers for insert to competency_assessor
  with check (exists (select 1 from assessments a where a.subject = answers.subject and a.id = answers.assessment
    and a.completed_at is null));
drop policy if exists own_in_progress on answers;
create policy own_in_progress on answers for update to competency_assessor
  using (exists (select 1 from assessments a where a.subject = answers.subject and a.id = answers.assessment
    and a.completed_at is null));
grant select, insert, update (newest) on answers to competency_assessor;

-- What was asked of oneself.
drop policy if exists own on requests;
create policy own on requests for select to competency_assessor using (rater = competency_person());
grant select on requests to competency_assessor;

-- Of the list of people: oneself, and those one was asked to assess.
drop policy if exists known_by_request on people;
create policy known_by_request on people for select to competency_assessor
  using (subject = competency_person() or subject in (select requests.subject from requests));
grant select on people to competency_assessor;

-- Frameworks hold nothing personal. Whoever adds one can only add what its digest says.
alter table frameworks enable row level security;
revoke all on frameworks from public;
drop policy if exists known_to_all on frameworks;
create policy known_to_all on frameworks for select to competency_assessor, competency_hr, competency_administrator using (true);
drop policy if exists as_its_digest_says on frameworks;
create policy as_its_digest_says on frameworks for insert to competency_assessor
  with check (digest = 'sha256:' || encode(sha256(convert_to(content, 'UTF8')), 'hex'));
grant select on frameworks to competency_assessor, competency_hr, competency_administrator;
grant insert on frameworks to competency_assessor;
grant select on competency_schema to competency_assessor, competency_hr, competency_administrator;

-- Who was erased, as digests, for ninety days: whoever sends what had to wait on a machine asks whether it may still come.
revoke all on erasures from public;
grant select on erasures to competency_assessor, competency_administrator;
grant insert, update, delete on erasures to competency_administrator;

-- The audit is read by administrators and changed by nobody; who is who, administrators say.
revoke all on competency_audit, competency_accounts from public;
grant select on competency_audit to competency_administrator;
grant select, insert, update, delete on competency_accounts to competency_administrator;
