import { redirect } from "@remix-run/node";
import { route } from "../../platform/route.server.ts";
import { endSession } from "../../platform/session.server.ts";
import { withCookies } from "../respond/cookie.ts";

export const loader = () => redirect("/");

export const action = route(async ({ app, request, network, language }) =>
  redirect("/", { headers: withCookies(...(await endSession(app, { request, network, language }))) }),
);
