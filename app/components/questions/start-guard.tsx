/** What the start form of an open link carries against programs, and the words for somebody who is asked to press once more. */
import { useT } from "../layout/language.tsx";

export type Guard = {
  token: string;
  work: { challenge: string; puzzles: number; bits: number } | null;
};

export type Confirm = { why: "hurry" | "old" | "field" | "wait"; seconds: number };

/** @param unseen whether to ask with the field that people do not see */
export function StartGuard({ guard: { token, work }, unseen }: { guard: Guard; unseen: boolean }) {
  const t = useT();
  return (
    <>
      <input type="hidden" name="_served" value={token} />
      {work && (
        <>
          <input
            type="hidden"
            name="_work"
            autoComplete="off"
            data-challenge={work.challenge}
            data-puzzles={work.puzzles}
            data-bits={work.bits}
          />
          <p className="working" role="status" data-working={t("abuse.working")} />
        </>
      )}
      {unseen && (
        <p className="visually-hidden" aria-hidden="true">
          <label>
            {t("abuse.unseen")}
            <input type="text" name="homepage" tabIndex={-1} autoComplete="off" />
          </label>
        </p>
      )}
    </>
  );
}

/** Stands above the button, so that bringing the reader to it brings them to the button as well. */
export function ConfirmStart({ confirm: { why, seconds } }: { confirm: Confirm }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts this is the only way to bring the reader to what is asked
    <div className="summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{t("abuse.confirm.title")}</h2>
      <p>{t(`abuse.confirm.${why}`, { seconds })}</p>
    </div>
  );
}
