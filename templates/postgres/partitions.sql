-- Spreads the tables of personal data over sixteen partitions by a hash of the subject. Run once by the owner of the tables,
-- after the store was opened for the first time and while nobody uses it, before roles.sql; it keeps what is there.
begin;
create temporary table kept_definitions on commit drop as
  select conrelid::regclass::text as of_table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition,
    case contype when 'p' then 1 else 2 end as turn
  from pg_constraint
  where contype in ('p', 'f') and connamespace = current_schema()::regnamespace and conrelid::regclass::text in
    ('assessments', 'names', 'answers', 'workbook_entries', 'people', 'requests', 'releases')
  union all
  select tablename, indexname, indexdef, 3 from pg_indexes
  where schemaname = current_schema() and tablename in
    ('assessments', 'names', 'answers', 'workbook_entries', 'people', 'requests', 'releases')
    and not exists (select 1 from pg_constraint where conname = indexname and connamespace = current_schema()::regnamespace);

do $$
declare
  parts constant integer := 16;
  each text;
  kept record;
begin
  foreach each in array array['assessments', 'names', 'answers', 'workbook_entries', 'people', 'requests', 'releases']
  loop
    execute format('alter table %I rename to %I', each, each || '_whole');
    execute format('create table %I (like %I including defaults) partition by hash (subject)', each, each || '_whole');
    for part in 0 .. parts - 1 loop
      execute format('create table %I partition of %I for values with (modulus %s, remainder %s)',
        each || '_part_' || part, each, parts, part);
    end loop;
    execute format('insert into %I select * from %I', each, each || '_whole');
  end loop;
  foreach each in array array['releases', 'requests', 'people', 'workbook_entries', 'answers', 'names', 'assessments']
  loop
    execute format('drop table %I', each || '_whole');
  end loop;
  for kept in select * from kept_definitions order by turn, of_table loop
    if kept.turn = 3 then
      execute kept.definition;
    else
      execute format('alter table %s add constraint %s %s', kept.of_table, kept.name, kept.definition);
    end if;
  end loop;
end $$;
commit;
