/** /i/:token: a personal invitation leads to its study, and its token leaves the address. */
import { redirect } from "@remix-run/node";
import { route } from "../../platform/route.server.ts";
import { openInvitation } from "../../services/invitations.server.ts";
import { addressOf } from "./address.ts";
import { codeCookie, invitationCookie, withCookies } from "./cookie.ts";
import { opened } from "./guess.ts";
import { InvitationParams } from "./params.ts";
import { privatePage } from "./private-page.ts";

export const handle = { js: false };
export const headers = privatePage;

/** Who has a genuine link reads when it opens, or that it has closed. What never was a link, and what was answered, is an unknown address. */
export const loader = route(async ({ app, params, network }) => {
  const { token } = InvitationParams.parse(params);
  const { slug, code } = await opened({ app, network }, () => openInvitation(app, token));
  // What somebody else has under way in this browser is theirs: their code still opens it. Where a draft is under way its code is enough.
  throw redirect(addressOf(slug, { at: "welcome" }), {
    status: 303,
    headers: withCookies(
      codeCookie({ app }, slug, code),
      invitationCookie({ app }, slug, code === null ? token : null),
    ),
  });
});

/** Never shown: with it, the page that says what is wrong is one like all others. */
export default function Invitation() {
  return null;
}
