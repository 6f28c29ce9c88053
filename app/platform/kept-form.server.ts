/** What somebody sent after the session had ended: given back on the page that says so, to be sent again. It is stored nowhere. */

export type KeptForm = [name: string, value: string][];

/** What no page shows again. */
const secrets = /^(current|next|code)$|password|secret|token/i;

/** Anybody can send such a form: the page that answers it costs no more than another. Of text as it is sent, percent-encoded. */
export const largestKept = 256 * 1024;
export const mostKept = 500;

/**
 * @returns null where there is nothing to give back: too much was sent, files, a body that somebody has read, or anything secret in it
 */
export async function keptForm(request: Request): Promise<KeptForm | null> {
  const type = request.headers.get("content-type") ?? "";
  if (request.bodyUsed || !/^application\/x-www-form-urlencoded\b/i.test(type)) return null;
  if (!isSmall(request.headers)) return null;
  const sent = await request.text();
  // Counted before it is split: an empty field is a sign long.
  if (sent.split("&", mostKept + 1).length > mostKept) return null;
  const fields = [...new URLSearchParams(sent)];
  return fields.length === 0 || fields.some(([name]) => secrets.test(name)) ? null : fields;
}

/** Before it is read. What comes in parts does not say how much it is. */
function isSmall(headers: Headers): boolean {
  const length = headers.get("content-length");
  return length !== null && !headers.has("transfer-encoding") && Number(length) <= largestKept;
}
