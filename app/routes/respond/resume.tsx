/** /resume: a code leads back to its questionnaire. */
import { redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useT } from "../../components/layout/language.tsx";
import { Page } from "../../components/layout/page.tsx";
import { ResumeForm } from "../../components/questions/resume-form.tsx";
import { route } from "../../platform/route.server.ts";
import { resume } from "../../services/respond-resume.server.ts";
import { addressOf } from "./address.ts";
import { codeCookie } from "./cookie.ts";
import { wrongGuess } from "./guess.ts";
import { privatePage, shownAgain } from "./private-page.ts";
import { sentForm } from "./sent-form.ts";
import "../../styles/respond.css";

export const handle = { js: false };
export const headers = privatePage;

export const action = route(async ({ app, request, network }) => {
  const typed = (await sentForm(request)).get("code") ?? "";
  const found = await resume(app, typed);
  // What was typed is shown again, but not at any length.
  if (!found) {
    const seconds = await wrongGuess({ app, network });
    const again = { typed: typed.slice(0, 40), seconds };
    return seconds > 0 ? shownAgain(again, 429, { "retry-after": String(seconds) }) : shownAgain(again, 404);
  }
  throw redirect(addressOf(found.slug, found.next), {
    status: 303,
    headers: { "set-cookie": codeCookie({ app }, found.slug, found.code) },
  });
});

export default function Resume() {
  const refused = useActionData<typeof action>();
  const t = useT();
  return (
    <Page narrow>
      <h1>{t("home.code.title")}</h1>
      <ResumeForm typed={refused?.typed} tooMany={refused?.seconds} />
    </Page>
  );
}
