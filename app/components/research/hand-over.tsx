/** What a researcher gets, said before it is downloaded: contents, what is left out and why, the first rows. */
import { Link } from "@remix-run/react";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useT } from "../layout/language.tsx";

type HandOverFile = {
  /** All answers are imported ones. */
  imported: boolean;
  rows: number;
  withheld: number;
  organizations: number;
  rowsWithoutOrganization: number;
  header: string[];
  preview: string[][];
};

/** `responses` and `codebook`: addresses of the two files; `responses` null while there are none to hand over. */
type HandOverProps = {
  file: HandOverFile | null;
  wave: { number: number; state: "planned" | "open" | "closed" } | null;
  /** Whose answers can be handed over. */
  closed: { number: number; title: string; address: string }[];
  minimumGroup: number;
  caveat: string | null;
  responses: string | null;
  codebook: string;
};

export function HandOver({ file, wave, closed, minimumGroup, caveat, responses, codebook }: HandOverProps) {
  const t = useT();
  return (
    <div className="hand-over stack">
      <h1>{t("export.title")}</h1>
      <p>{t("export.intro")}</p>
      {caveat !== null && (
        <p className="notice" role="note">
          <strong>{t("study.caveat")}</strong> <bdi>{caveat}</bdi>
        </p>
      )}
      {file === null && <NothingYet wave={wave} closed={closed} />}
      <section className="stack" aria-labelledby="download">
        <h2 id="download">{t("export.download")}</h2>
        {responses !== null && wave && <AskForRows action={responses} wave={wave.number} />}
        <p className="downloads">
          <a className="button second" href={codebook} download>
            {t("export.codebook")}
          </a>
        </p>
        <p className="quiet">{t("export.format")}</p>
      </section>
      <Contents file={file} minimumGroup={minimumGroup} />
      {file !== null && <Preview file={file} wave={wave?.number ?? 0} />}
    </div>
  );
}

const reasons = ["analysis", "replication", "archive"] as const;

/** Rows leave for a stated reason, and with pseudonyms of organizations only under an agreement. */
function AskForRows({ action, wave }: { action: string; wave: number }) {
  const t = useT();
  return (
    <form method="get" action={action} className="stack">
      <input type="hidden" name="wave" value={wave} />
      <label htmlFor="reason">{t("export.reason")}</label>
      <select id="reason" name="reason" required defaultValue="">
        <option value="" disabled>
          {t("export.reason.choose")}
        </option>
        {reasons.map((each) => (
          <option key={each} value={each}>
            {t(`export.reason.${each}`)}
          </option>
        ))}
      </select>
      <label className="check">
        <input type="checkbox" name="agreement" value="yes" /> {t("export.agreement")}
      </label>
      <p className="downloads">
        <button type="submit">{t("export.responses")}</button>
      </p>
    </form>
  );
}

function NothingYet({ wave, closed }: Pick<HandOverProps, "wave" | "closed">) {
  const t = useT();
  if (!wave || closed.length === 0) {
    return (
      <section className="stack" aria-labelledby="nothing-yet">
        <h2 id="nothing-yet">{t("export.noneClosed.title")}</h2>
        <p>{t("export.noneClosed")}</p>
      </section>
    );
  }
  const { state } = wave;
  return (
    <section className="stack" aria-labelledby="nothing-yet">
      <h2 id="nothing-yet">{t("export.stillOpen.title", { state })}</h2>
      <p>{t("export.stillOpen", { state })}</p>
      <p>{t("export.closedWaves")}</p>
      <ul>
        {closed.map(({ number, title, address }) => (
          <li key={number}>
            <Link to={address}>{title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contents({ file, minimumGroup }: { file: HandOverFile | null; minimumGroup: number }) {
  const t = useT();
  const imported = file?.imported === true;
  return (
    <section className="stack" aria-labelledby="contents">
      <h2 id="contents">{t("export.what.title")}</h2>
      <ul>
        {file !== null && (
          <>
            <li>
              <strong>{t("export.rows", { n: file.rows })}</strong>{" "}
              {t(imported ? "export.withheldImported" : "export.withheld", { n: file.withheld })}
            </li>
            <li>
              {t("export.organizations", { n: file.organizations })}{" "}
              {t("export.rowsWithoutOrganization", { n: file.rowsWithoutOrganization })}
            </li>
          </>
        )}
        <li>{t(imported ? "export.what.imported" : "export.what.consent")}</li>
        <li>{t("export.what.noTeam")}</li>
        <li>{t("export.what.alike", { k: minimumGroup })}</li>
        <li>
          {t(imported ? "export.what.organizationImported" : "export.what.organization", { k: minimumGroup })}
        </li>
        <li>{t("export.what.missing")}</li>
      </ul>
    </section>
  );
}

function Preview({ file, wave }: { file: HandOverFile; wave: number }) {
  const t = useT();
  if (file.preview.length === 0) return <p>{t(file.imported ? "export.noRowsImported" : "export.noRows")}</p>;
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview">{t("export.preview.title", { n: file.preview.length })}</h2>
      <ScrollRegion label={t("export.preview.caption", { wave })}>
        <table className="figures">
          <thead>
            <tr>
              {file.header.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {file.preview.map((cells) => (
              <tr key={cells[0]}>
                {cells.map((cell, i) => (
                  <td key={file.header[i]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
