/**
 * After a copy was put back nothing that reaches people leaves by itself: since the copy was made it may have been sent, by this installation or by
 * another one that still runs. Letters, reminders and lists of people wait as uncertain, which only a person lets go.
 */
import { restoredFailure } from "./queries/job-overview.ts";

/** How much is held: letters, and the work that would write more of them. */
export type Held = { letters: number; works: number };

const kinds = "'mail', 'reminder', 'roster'";

/**
 * The statements, for a database that may be of an older version: `tables` says what it has.
 * @param now of the restore
 */
export function holdingStatements(
  dialect: "sqlite" | "postgres",
  tables: ReadonlySet<string>,
  now: Date,
): string[] {
  if (!tables.has("job")) return [];
  const hold = `update job set state = 'uncertain', failure = '${restoredFailure}', lease_until = null, claimed_by = null
    where kind in (${kinds}) and state in ('waiting', 'running')`;
  return tables.has("reminder") ? [hold, holdReminders(dialect, now)] : [hold];
}

/**
 * Reminders whose time may have come, but that no job had taken up. The clocks of the world differ by 14 hours from UTC at most: who lives that far east has
 * the latest time, and one that comes up to a day later than that moment is held with them, rather than sent twice.
 */
function holdReminders(dialect: "sqlite" | "postgres", now: Date): string {
  const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 16);
  const work = `'{"reminder":"' || id || '"}'`;
  const [as, at, no] =
    dialect === "postgres"
      ? [`(${work})::jsonb`, `'${now.toISOString()}'::timestamptz`, "false"]
      : [work, String(now.getTime()), "0"];
  return `insert into job (id, kind, key, study_id, work, state, due_at, attempts, handed_over, failure, created_at)
    select id, 'reminder', 'reminder/' || id, study_id, ${as}, 'uncertain', ${at}, 0, ${no}, '${restoredFailure}', ${at}
    from reminder where state = 'planned' and day || 'T' || time <= '${latest}'
    on conflict do nothing`;
}

/** How much is held, as two numbers; for a database that has the table. */
export const heldCounts = `select sum(case when kind = 'mail' then 1 else 0 end) as letters, sum(case when kind = 'mail' then 0 else 1 end) as works
  from job where state = 'uncertain' and failure = '${restoredFailure}'`;
