/** /sign-in: by address and password, by a letter, by single sign-on. */
import { data, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { SignInForm } from "../../components/account/sign-in-form.tsx";
import { Page } from "../../components/layout/page.tsx";
import { translator } from "../../i18n/messages.ts";
import { route } from "../../platform/route.server.ts";
import { actorOf } from "../../platform/session.server.ts";
import { signIn } from "../../services/accounts.server.ts";
import { waysIn } from "../../services/ways-in.server.ts";
import { localAddress } from "../../shared/local-address.ts";
import { withCookies } from "../respond/cookie.ts";
import { sentForm } from "../respond/sent-form.ts";
import "../../styles/account.css";

export const handle = { js: false };

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${translator(loaded.language)("accounts.signIn.title")} - Gemba` : "Gemba" },
];

export const loader = route(async ({ app, request, language }) => {
  const found = new URL(request.url).searchParams;
  const to = localAddress(found.get("to"), "/studies");
  if ((await actorOf(app, request)).account) throw redirect(to);
  return { language, to, ways: waysIn(app), failed: found.has("failed"), changed: found.has("changed") };
});

const Sent = z.object({ email: z.string().max(1000), password: z.string().max(2000) });

export const action = route(async ({ app, request, network, language }) => {
  const form = Object.fromEntries(await sentForm(request));
  const sent = Sent.safeParse(form);
  const typed = sent.data ?? { email: "", password: "" };
  const to = localAddress(form.to ?? null, "/studies");
  const outcome = await signIn(app, { request, network, language }, typed);
  if (outcome.state === "refused") {
    const { message, seconds } = outcome;
    return data({ message, seconds, email: typed.email }, { status: seconds > 0 ? 429 : 400 });
  }
  const next = outcome.state === "in" ? to : `/sign-in/code?to=${encodeURIComponent(to)}`;
  return redirect(next, { headers: withCookies(...outcome.cookies) });
});

export default function SignIn() {
  const { to, ways, failed, changed } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page narrow>
      <SignInForm to={to} ways={ways} failed={failed} changed={changed} refused={refused} />
    </Page>
  );
}
