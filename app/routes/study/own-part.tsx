/** /studies/:study/own-part: for members of an organization that takes part: their participation, and how large the cohort is. */
import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { Day } from "../../components/study/day.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import { StepsByOrganization } from "../../components/study/steps-of-taking-part.tsx";
import { StudyName } from "../../components/study/study-bar.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { ownPart } from "../../services/own-part.server.ts";
import "../../styles/study.css";
import { studyAsked } from "./study-query.ts";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.frame.study.title} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return ownPart(app, actor, slug, query);
});

export default function OwnPart() {
  const t = useT();
  const { frame, day, organizations, cohort } = useLoaderData<typeof loader>();
  return (
    <Page
      bar={
        <>
          <StudyName study={frame.study} wave={frame.wave} />
          <EndSession />
        </>
      }
    >
      <h1>{t("ownPart.title", { study: frame.study.title })}</h1>
      <p>{t("ownPart.explain")}</p>
      {day && (
        <p className="quiet">
          <Day on={day} message="participation.asOf" />
        </p>
      )}
      <StepsByOrganization organizations={organizations} />
      <section>
        <h2>{t("ownPart.cohort")}</h2>
        <p>{cohort ? t("ownPart.cohortFacts", cohort) : t("ownPart.cohortHidden")}</p>
      </section>
    </Page>
  );
}
