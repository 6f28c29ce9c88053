/** /studies/:study/own-part: for members of an organization that takes part: their participation, and how large the cohort is. */
import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { studyPath } from "../../components/study/address.ts";
import { Agreement } from "../../components/study/agreement.tsx";
import { Day } from "../../components/study/day.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import { HandOverTeams } from "../../components/study/hand-over-teams.tsx";
import { FirstCount } from "../../components/study/not-counted-yet.tsx";
import { OwnScoresTable } from "../../components/study/own-scores.tsx";
import { StepsByOrganization } from "../../components/study/steps-of-taking-part.tsx";
import { StudyName } from "../../components/study/study-bar.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { agreeToBeShown } from "../../services/agree-shown.server.ts";
import { ownPart } from "../../services/own-part.server.ts";
import { takeTeams } from "../../services/take-teams.server.ts";
import { AppError } from "../../shared/errors.ts";
import "../../styles/study.css";
import { studyForm } from "./study-form.server.ts";
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

const Sent = z.union([
  z.object({ _action: z.literal("teams"), organization: z.string().min(1).max(100) }),
  z.object({ name: z.string().max(500), agreed: z.enum(["yes", "no"]) }),
]);

export const action = route(async (args) => {
  const { actor, slug, form } = await studyForm(args, Sent);
  if ("agreed" in form)
    await agreeToBeShown(args.app, actor, slug, { name: form.name, agreed: form.agreed === "yes" });
  else {
    const { organization } = form;
    const message = await takeTeams(args.app, actor, slug, { organization, as: "study.hand-over-teams" });
    if (message) throw new AppError("bad-input", message);
  }
  throw redirect(studyPath(slug, "own-part"), 303);
});

export default function OwnPart() {
  const t = useT();
  const { frame, day, firstCount, organizations, agreements, teams, seesMeasured, cohort, scores } =
    useLoaderData<typeof loader>();
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
      {firstCount && <FirstCount {...firstCount} />}
      {organizations.length > 0 && <StepsByOrganization organizations={organizations} />}
      {agreements.map((agreement) => (
        <Agreement key={agreement.name} {...agreement} />
      ))}
      {teams.map((each) => (
        <HandOverTeams key={each.id} {...each} />
      ))}
      {scores.map((each) => (
        <OwnScoresTable key={each.name} scores={each} />
      ))}
      {seesMeasured && (
        <p>
          <a href={`/studies/${encodeURIComponent(frame.study.slug)}/measured`}>{t("measured.title")}</a>
        </p>
      )}
      <section className="stack">
        <h2>{t("ownPart.cohort")}</h2>
        <p>{cohort ? t("ownPart.cohortFacts", cohort) : t("ownPart.cohortHidden")}</p>
      </section>
    </Page>
  );
}
