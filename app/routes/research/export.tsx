/** /studies/:study/export: what a hand-over holds, what it leaves out, and the two files. */
import { useLoaderData } from "@remix-run/react";
import { HandOver } from "../../components/research/hand-over.tsx";
import { studyAddress } from "../../components/study/address.ts";
import { route } from "../../platform/route.server.ts";
import { signedIn } from "../../platform/session.server.ts";
import { exportOverview } from "../../services/exports.server.ts";
import "../../styles/research.css";
import { studyAsked } from "../study/study-query.ts";

export const loader = route(async ({ app, request, params }) => {
  const actor = await signedIn(app, request);
  const { slug, query } = studyAsked(request, params);
  return exportOverview(app, actor, slug, query);
});

export default function Export() {
  const { frame, file } = useLoaderData<typeof loader>();
  const { study, wave } = frame;
  const folder = `/studies/${encodeURIComponent(study.slug)}/export`;
  return (
    <HandOver
      file={file}
      wave={wave}
      closed={frame.waves
        .filter(({ state }) => state === "closed")
        .map(({ number, title }) => ({
          number,
          title,
          address: studyAddress({ slug: study.slug, wave: number, unit: frame.unit }, "export"),
        }))}
      minimumGroup={study.minimumGroup}
      caveat={study.caveat}
      responses={file && wave ? `${folder}/responses.csv` : null}
      codebook={`${folder}/codebook.csv`}
    />
  );
}
