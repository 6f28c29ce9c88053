/** Puts an archive of pg_dump in the place of what a PostgreSQL database holds, in one transaction. */
import { type Held, heldCounts, holdingStatements } from "./hold-letters.ts";
import { applicationName, migrationLock } from "./postgres.server.ts";
import { restoreBetween, runProgram } from "./postgres-programs.server.ts";

/** @throws Error when the archive cannot be read to its end, is none of Gemba, or a server uses the database; nothing is changed then */
export async function restorePostgres(url: string, archive: string, now: Date): Promise<Held> {
  await runProgram("pg_restore", ["--file=/dev/null", archive]);
  const answers = await restoreBetween(url, archive, { first: emptied, last: held(now) });
  const [, letters, works] = /^held (\d+) (\d+)$/m.exec(answers) ?? [];
  return { letters: Number(letters), works: Number(works) };
}

/**
 * Everything of the schema goes, also what migrations made that are younger than the archive and of which it knows nothing. What belongs to an
 * extension stays. A server that starts meanwhile waits for the lock of the migrations.
 */
const emptied = `
set local lock_timeout = '20s';
set local client_min_messages = warning;
select pg_advisory_xact_lock(${migrationLock});
do $gemba$
declare
  thing record;
begin
  if exists (select from pg_stat_activity where datname = current_database()
             and application_name = '${applicationName}' and pid <> pg_backend_pid()) then
    raise exception 'a server uses the database: stop it first';
  end if;
  if to_regclass('applied_migration') is null
     and exists (select from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')) then
    raise exception 'the database holds tables of another program: Gemba needs one of its own';
  end if;
  for thing in
    with ours as (
      select 'pg_class'::regclass as catalogue, oid, relname as name, relkind::text as kind, '' as arguments,
        case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end as sort
      from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
      union all
      select 'pg_proc'::regclass, oid, proname, '', '(' || pg_get_function_identity_arguments(oid) || ')', 'routine'
      from pg_proc where pronamespace = current_schema()::regnamespace and prokind in ('f', 'p')
      union all
      select 'pg_type'::regclass, oid, typname, '', '', 'type'
      from pg_type where typnamespace = current_schema()::regnamespace and typtype in ('e', 'd')
    )
    select format('drop %s if exists %I.%I%s cascade', sort, current_schema(), name, arguments) as statement from ours
    where not exists (select from pg_depend where classid = catalogue and objid = ours.oid and deptype = 'e')
  loop
    execute thing.statement;
  end loop;
end $gemba$;`;

/** The archive has set how names are found and what is told of: both as they were, then what waits is held. */
function held(now: Date): string {
  const statements = (tables: string[]) => holdingStatements("postgres", new Set(tables), now);
  const [letters] = statements(["job"]);
  const [, reminders] = statements(["job", "reminder"]);
  return `
reset search_path;
do $gemba$
begin
  if to_regclass('applied_migration') is null then
    raise exception 'the file is no copy of a database of Gemba';
  end if;
  perform set_config('gemba.held', '0 0', true);
  if to_regclass('job') is not null then
    ${letters};
    if to_regclass('reminder') is not null then
      ${reminders};
    end if;
    perform set_config('gemba.held', coalesce(letters, 0) || ' ' || coalesce(works, 0), true) from (${heldCounts}) as counts;
  end if;
end $gemba$;
select 'held ' || current_setting('gemba.held');`;
}
