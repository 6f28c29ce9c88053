/** /s/:slug/autosave: single answers, saved by the page's own script. Answers with what was wrong or late. */
import { redirect } from "@remix-run/node";
import { errorWords } from "../../components/questions/error-words.ts";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { saveAnswers } from "../../services/respond-autosave.server.ts";
import { addressOf } from "./address.ts";
import { codeFrom } from "./cookie.ts";
import { StudyParams } from "./params.ts";
import { sentForm } from "./sent-form.ts";

/** A page of its own it has none: who opens the address in a browser is led to the first page, which says where they are. */
export const loader = route(({ params }) => {
  const { slug } = StudyParams.parse(params);
  throw redirect(addressOf(slug, { at: "welcome" }), { status: 303 });
});

export const action = route(async ({ app, request, params, language }) => {
  const { slug } = StudyParams.parse(params);
  const code = codeFrom(request, slug);
  const seconds = code === null ? 0 : await app.limits.excess("save", code);
  // An error that is thrown would lose the header where no page is rendered; the script waits as long as it says.
  if (seconds > 0) return Response.json({}, { status: 429, headers: { "retry-after": String(seconds) } });
  const { wrong, newer, asOf } = await saveAnswers(app, slug, code, await sentForm(request));
  const t = translator(language);
  const words = wrong.map(({ item, message, values }) => [item.id, errorWords(item, values, message, { t })]);
  const body = JSON.stringify({ wrong: Object.fromEntries(words), newer, asOf });
  return new Response(body, {
    status: wrong.length > 0 ? 400 : 200,
    headers: {
      "cache-control": "no-store",
      "content-type": "application/json",
      // Of an answer that does not say its length the front opens a compressed stream, which costs more than saving.
      "content-length": String(Buffer.byteLength(body)),
    },
  });
});
