/** Every address that leads nowhere. */
import { route } from "../../platform/route.server.ts";
import { AppError } from "../../shared/errors.ts";

export const handle = { js: false };

const nothingHere = () => {
  throw new AppError("not-found", "error.notFound");
};

export const loader = route(nothingHere);
export const action = route(nothingHere);

export default function NotFound() {
  return null;
}
