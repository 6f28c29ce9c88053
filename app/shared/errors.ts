/** The closed set of things that can go wrong for a person. Services throw them; platform/route turns them into a response. */
export const statusOfKind = {
  "bad-input": 400,
  "not-signed-in": 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  gone: 410,
  "too-large": 413,
  "wrong-type": 415,
  "too-many": 429,
  unavailable: 503,
} as const;

export type ErrorKind = keyof typeof statusOfKind;

/**
 * An error whose words may be shown. `message` is a key of the page catalogue (app/i18n), never built from SQL, tokens or answers;
 * `details` fills the message's placeholders.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly kind: ErrorKind,
    message: string,
    readonly details: Record<string, string | number> = {},
  ) {
    super(message);
  }
  get status(): number {
    return statusOfKind[this.kind];
  }
}
