/** /studies/:study/collection: who takes part in a wave, and what may be done about it. */
import { useLoaderData } from "@remix-run/react";
import { useT } from "../../components/layout/language.tsx";
import { studyAddress } from "../../components/study/address.ts";
import { CollectionResults } from "../../components/study/collection-results.tsx";
import { NotCountedYet } from "../../components/study/not-counted-yet.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { collectionPage } from "../../services/collection.server.ts";
import "../../styles/collection.css";
import { studyAsked } from "./study-query.ts";

export const handle = { js: false };

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return collectionPage(app, actor, slug, query);
});

export default function Collection() {
  const t = useT();
  const page = useLoaderData<typeof loader>();
  const { frame, openWave } = page;
  const wave = frame.wave?.title ?? "";
  return (
    <div className="collection">
      {openWave && (
        <p className="notice">
          <a
            href={studyAddress(
              { slug: frame.study.slug, wave: openWave.number, unit: frame.unit },
              "collection",
            )}
          >
            {t("collection.elsewhere", { wave: openWave.title })}
          </a>
        </p>
      )}
      {"report" in page ? (
        <CollectionResults wave={wave} report={page.report} open={page.state === "open" ? page : null} />
      ) : page.state === "uncounted" ? (
        <div className="state">
          <NotCountedYet uncounted={page.uncounted} />
        </div>
      ) : (
        <div className="state">
          <h1>{page.state === "no-wave" ? t("study.noWave.title") : t("collection.planned", { wave })}</h1>
          <p>{t("collection.plannedText")}</p>
        </div>
      )}
    </div>
  );
}
