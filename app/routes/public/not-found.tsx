/** Every address that leads nowhere. */
import { route } from "../../platform/route.server.ts";
import { AppError } from "../../shared/errors.ts";

export const handle = { js: false };

export const loader = route(() => {
  throw new AppError("not-found", "error.notFound");
});
export const action = loader;

export default function NotFound() {
  return null;
}
