/** What somebody sent after the session had ended: given back on the page that says so, to be sent again. It is stored nowhere. */

export type KeptForm = [name: string, value: string][];

/** What no page shows again. */
const secrets = /^(current|next|code)$|password|secret|token/i;

/** @returns null where there is nothing to give back: files, a body that somebody has read, or anything secret in it */
export async function keptForm(request: Request): Promise<KeptForm | null> {
  const type = request.headers.get("content-type") ?? "";
  if (request.bodyUsed || !/^application\/x-www-form-urlencoded\b/i.test(type)) return null;
  const fields = [...new URLSearchParams(await request.text())];
  return fields.length === 0 || fields.some(([name]) => secrets.test(name)) ? null : fields;
}
