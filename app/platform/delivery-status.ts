/** What a mail server reports of a letter that it could not deliver (RFC 3464), read from the mail in which it says so. Pure. */
import PostalMime from "postal-mime";

export type DeliveryStatus = {
  /** Of the letter that came back, without its angle brackets. */
  messageId: string;
  /** Whom it could not be delivered to, for good: addresses as the server writes them. */
  failed: string[];
};

/** Parts within parts, and bytes of heads: a report has three parts. */
const limits = { maxNestingDepth: 10, maxHeadersSize: 100_000, maxRfc822NestingDepth: 0 };
const mostRecipients = 50;

/**
 * @param mail as it came, or its beginning: a report stands before the letter that it returns
 * @returns null for all that is no report of a failure for good with the letter it is about: delays, answers of people and their programs, adverts,
 *   broken mails. Never throws.
 */
export async function readDeliveryStatus(mail: Uint8Array): Promise<DeliveryStatus | null> {
  const parsed = await PostalMime.parse(mail, { ...limits, forceRfc822Attachments: true }).catch(() => null);
  if (!parsed || !isReport(parsed.headers)) return null;
  const part = (type: RegExp) => {
    const found = parsed.attachments.find(({ mimeType }) => type.test(mimeType));
    if (!found) return null;
    const { content } = found;
    return typeof content === "string" ? content : new TextDecoder().decode(content);
  };
  const status = part(/^message\/(global-)?delivery-status$/);
  const returned = part(/^(message\/(rfc822|global|global-headers)|text\/rfc822-headers)$/);
  if (status === null || returned === null) return null;
  const [head = ""] = returned.split(/\r?\n\r?\n/);
  const [, messageId] = /^<([^<>\s]{1,400})>$/.exec(fields(head)("message-id") ?? "") ?? [];
  // The first block is about the mail as a whole, each other one about one recipient.
  const blocks = status.split(/\r?\n(?:[ \t]*\r?\n)+/).slice(0, mostRecipients + 1);
  const failed = blocks.flatMap((block) => failedIn(block) ?? []);
  return messageId === undefined || failed.length === 0 ? null : { messageId, failed };
}

function isReport(headers: readonly { key: string; value: string }[]): boolean {
  const type = headers.find(({ key }) => key === "content-type")?.value ?? "";
  return /^\s*multipart\/report\b/i.test(type) && /report-type\s*=\s*"?delivery-status\b/i.test(type);
}

/** The address that a block says is out of reach for good. */
function failedIn(block: string): string | null {
  const field = fields(block);
  const isForGood = field("action")?.toLowerCase() === "failed" && /^5\.\d/.test(field("status") ?? "");
  const [, address] = /^(?:rfc822|utf-8)\s*;\s*<?([^<>\s]+)>?$/i.exec(field("final-recipient") ?? "") ?? [];
  return isForGood ? (address ?? null) : null;
}

/** The first field of a name in a head; one that goes on in the next line is one. */
function fields(head: string): (name: string) => string | undefined {
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  return (name) =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
}
