/** Says why a request was refused before it reached its page. Asked for by platform/front. */
import { route } from "../../platform/route.server.ts";
import { AppError, type ErrorKind, statusOfKind } from "../../shared/errors.ts";

export const handle = { js: false };

const message: Partial<Record<ErrorKind, string>> = {
  "bad-input": "error.badInput",
  forbidden: "error.forbidden",
  "too-large": "error.tooLarge",
  "wrong-type": "error.wrongType",
};

export const loader = route(({ params }) => {
  const kind = params.kind ?? "";
  const known = Object.hasOwn(statusOfKind, kind) ? (kind as ErrorKind) : "not-found";
  throw new AppError(known, message[known] ?? "error.notFound");
});

export default function Refused() {
  return null;
}
