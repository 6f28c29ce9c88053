/** What the first page's form says about how it was filled in. */
import type { RouteArguments } from "../../platform/route.server.ts";
import type { Visit } from "../../services/respond-admission.server.ts";

export function visitOf({ network }: Pick<RouteArguments, "network">, sent: URLSearchParams): Visit {
  return {
    network,
    token: sent.get("_served"),
    unseen: sent.get("homepage") ?? "",
    work: sent.get("_work") ?? "",
  };
}
