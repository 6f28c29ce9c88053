/** /studies/:study/measured: what tools measured of each service, beside what people report. For the host and the organization's own leaders. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Page } from "../../components/layout/page.tsx";
import { EndSession } from "../../components/study/end-session.tsx";
import { MeasuredFigures } from "../../components/study/measured-figures.tsx";
import { StudyName, StudyTabs } from "../../components/study/study-bar.tsx";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import {
  mayHandIn,
  measuredPage,
  removeMeasuredFigures,
  replaceMeasuredFigures,
} from "../../services/measured.server.ts";
import { AppError } from "../../shared/errors.ts";
import "../../styles/figures.css";
import "../../styles/study.css";
import "../../styles/collection.css";
import { studyAsked } from "./study-query.ts";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.frame.study.title} - Gemba` : "Gemba" },
];

const Shown = z.object({
  of: z.coerce.number().int().min(0).max(100_000).optional(),
  saved: z.coerce.number().int().min(0).optional(),
});

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  const asked = Shown.parse(Object.fromEntries(new URL(request.url).searchParams));
  return { ...(await measuredPage(app, actor, slug, asked.of)), saved: asked.saved ?? null };
});

const Name = z.string().min(1).max(500);
const Sent = z.discriminatedUnion("_action", [
  z.object({ _action: z.literal("replace"), organization: Name, file: z.instanceof(File) }),
  z.object({ _action: z.literal("remove"), organization: Name }),
]);

export const action = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug } = studyAsked(request, params);
  // Nobody makes the server read a file who may not hand one in.
  await mayHandIn(app, actor, slug);
  const form = await request.formData().catch(() => new FormData());
  const sent = Sent.safeParse(Object.fromEntries(form));
  if (!sent.success) throw new AppError("bad-input", "error.badInput");
  const name = sent.data.organization;
  if (sent.data._action === "remove")
    throw redirect(
      `${addressOf(slug)}?of=${await removeMeasuredFigures(app, actor, slug, name)}&saved=0`,
      303,
    );
  const bytes = new Uint8Array(await sent.data.file.arrayBuffer());
  const replaced = await replaceMeasuredFigures(app, actor, slug, { name, bytes });
  if ("problems" in replaced) return data({ name, ...replaced }, { status: 400 });
  throw redirect(`${addressOf(slug)}?of=${replaced.at}&saved=${replaced.rows}`, 303);
});

const addressOf = (slug: string) => `/studies/${encodeURIComponent(slug)}/measured`;

export default function Measured() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { frame, pages } = page;
  const place = { slug: frame.study.slug, wave: frame.wave?.number ?? null, unit: frame.unit };
  return (
    <Page
      bar={
        <>
          <StudyName study={frame.study} wave={frame.wave} />
          <EndSession />
        </>
      }
      below={
        pages.length > 0 && (
          <div className="below-bar">
            <StudyTabs place={place} pages={pages} />
          </div>
        )
      }
    >
      <MeasuredFigures page={page} here={addressOf(frame.study.slug)} refused={refused} />
    </Page>
  );
}
