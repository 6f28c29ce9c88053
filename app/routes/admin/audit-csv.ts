/** /admin/audit.csv: the whole log. */
import { signedIn } from "../../platform/session.server.ts";
import { exportLog } from "../../services/installation/audit-page.server.ts";
import { tableRoute } from "../research/file-route.ts";

export const loader = tableRoute(async ({ app, request }) => exportLog(app, await signedIn(app, request)));
