/** What a researcher gets, said before it is downloaded: contents, what is left out and why, the first rows. */
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useT } from "../layout/language.tsx";

type HandOverFile = {
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
  wave: number | null;
  minimumGroup: number;
  caveat: string | null;
  responses: string | null;
  codebook: string;
};

export function HandOver({ file, wave, minimumGroup, caveat, responses, codebook }: HandOverProps) {
  const t = useT();
  return (
    <div className="hand-over stack">
      <h1>{t("export.title")}</h1>
      <p>{t("export.intro")}</p>
      {caveat !== null && (
        <p className="notice" role="note">
          <strong>{t("study.caveat")}</strong> {caveat}
        </p>
      )}
      {file === null && (
        <section className="stack" aria-labelledby="none-closed">
          <h2 id="none-closed">{t("export.noneClosed.title")}</h2>
          <p>{t("export.noneClosed")}</p>
        </section>
      )}
      <section className="stack" aria-labelledby="download">
        <h2 id="download">{t("export.download")}</h2>
        <p className="downloads">
          {responses !== null && (
            <a className="button" href={responses} download>
              {t("export.responses")}
            </a>
          )}
          <a className="button second" href={codebook} download>
            {t("export.codebook")}
          </a>
        </p>
        <p className="quiet">{t("export.format")}</p>
      </section>
      <Contents file={file} minimumGroup={minimumGroup} />
      {file !== null && <Preview file={file} wave={wave ?? 0} />}
    </div>
  );
}

function Contents({ file, minimumGroup }: { file: HandOverFile | null; minimumGroup: number }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="contents">
      <h2 id="contents">{t("export.what.title")}</h2>
      <ul>
        {file !== null && (
          <>
            <li>
              <strong>{t("export.rows", { n: file.rows })}</strong>{" "}
              {t("export.withheld", { n: file.withheld })}
            </li>
            <li>
              {t("export.organizations", { n: file.organizations })}{" "}
              {t("export.rowsWithoutOrganization", { n: file.rowsWithoutOrganization })}
            </li>
          </>
        )}
        <li>{t("export.what.consent")}</li>
        <li>{t("export.what.noTeam")}</li>
        <li>{t("export.what.organization", { k: minimumGroup })}</li>
        <li>{t("export.what.missing")}</li>
      </ul>
    </section>
  );
}

function Preview({ file, wave }: { file: HandOverFile; wave: number }) {
  const t = useT();
  if (file.preview.length === 0) return <p>{t("export.noRows")}</p>;
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
