/**
 * /sign-in/sso: where the provider sends people back to; with `begin`, the way to it. Reading it signs nobody in who has not just come from
 * here: the provider's answer counts only with the cookie that was set on the way.
 */
import { redirect } from "@remix-run/node";
import { route } from "../../platform/route.server.ts";
import { beginSignOn, finishSignOn } from "../../services/single-sign-on.server.ts";
import { localAddress } from "../../shared/local-address.ts";
import { withCookies } from "../respond/cookie.ts";

export const loader = route(async ({ app, request, network, language }) => {
  const caller = { request, network, language };
  const query = new URL(request.url).searchParams;
  if (query.has("begin")) {
    const { to, cookies } = await beginSignOn(app, caller, localAddress(query.get("to"), "/studies"));
    return redirect(to, { headers: withCookies(...cookies) });
  }
  const { to, cookies } = await finishSignOn(app, caller, query);
  return redirect(localAddress(to, "/studies"), { headers: withCookies(...cookies) });
});
