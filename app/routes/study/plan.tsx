/** /studies/:study/plan: what a wave would show and find with so many answers. */
import { useLoaderData } from "@remix-run/react";
import { useT } from "../../components/layout/language.tsx";
import { useLostWords } from "../../components/study/lost-words.ts";
import { PlanVerdict } from "../../components/study/plan-verdict.tsx";
import { PlannedStudy } from "../../components/study/planned-study.tsx";
import { UnwrittenWords } from "../../components/study/unwritten-words.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { planPage } from "../../services/launch-plan.server.ts";
import "../../styles/collection.css";
import { studyAsked } from "./study-query.ts";

export const handle = { js: false };

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return planPage(app, actor, slug, query);
});

export default function Plan() {
  const t = useT();
  const lostWords = useLostWords();
  const { frame, plan, verdict, stage, unwritten, lost } = useLoaderData<typeof loader>();
  return (
    <div className="collection">
      <div className="state">
        <h1>{t("plan.title")}</h1>
        {verdict && <PlanVerdict verdict={verdict} slug={frame.study.slug} />}
        <p>{t(`plan.stage.${stage}`, { k: frame.study.minimumGroup })}</p>
        {lost && (
          <p className="notice">
            {t("modules.lost", lostWords(lost))}{" "}
            <a href={`/studies/${encodeURIComponent(frame.study.slug)}/modules`}>{t("study.tab.modules")}</a>
          </p>
        )}
        <UnwrittenWords unwritten={unwritten} slug={frame.study.slug} />
        {plan === null && <p className="notice">{t("plan.nobody")}</p>}
      </div>
      {plan && <PlannedStudy plan={plan} stage={stage} k={frame.study.minimumGroup} />}
    </div>
  );
}
