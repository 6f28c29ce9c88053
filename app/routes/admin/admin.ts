/** /admin: the first of its pages. */
import { redirect } from "@remix-run/node";

export const loader = () => redirect("/admin/system", 303);
