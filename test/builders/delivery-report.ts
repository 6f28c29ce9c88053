/** Mails as mail servers and people's programs send them back. */

type Report = {
  /** Of the letter that came back, with its angle brackets. */
  messageId: string;
  to: string;
  action?: string;
  status?: string;
  /** How the letter stands in it. */
  returned?: "message/rfc822" | "text/rfc822-headers" | null;
};

/** RFC 3464, as Postfix writes it. */
export function deliveryReport({
  messageId,
  to,
  action = "failed",
  status = "5.1.1",
  returned = "message/rfc822",
}: Report): string {
  const letter = [
    "Return-Path: <gemba@acme.example>",
    "From: Gemba <gemba@acme.example>",
    `To: ${to}`,
    "Message-ID:",
    ` ${messageId}`,
    "Subject: How we deliver: your invitation",
    ...(returned === "message/rfc822" ? ["", "The words of the letter."] : []),
  ];
  return [
    "From: MAILER-DAEMON@mx.example.org (Mail Delivery System)",
    "To: gemba@acme.example",
    "Subject: Undelivered Mail Returned to Sender",
    "Auto-Submitted: auto-replied",
    "MIME-Version: 1.0",
    "Content-Type: multipart/report; report-type=delivery-status;",
    '\tboundary="part/of.mx"',
    "",
    "--part/of.mx",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    `<${to}>: host mx.example.org said: 550 5.1.1 no such user`,
    "",
    "--part/of.mx",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.org",
    "Arrival-Date: Mon,  2 Mar 2026 10:00:00 +0000 (UTC)",
    "",
    `Final-Recipient: rfc822; ${to}`,
    `Original-Recipient: rfc822;${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    "Diagnostic-Code: smtp; 550 5.1.1 no such user",
    "",
    ...(returned === null ? [] : ["--part/of.mx", `Content-Type: ${returned}`, "", ...letter, ""]),
    "--part/of.mx--",
    "",
  ].join("\r\n");
}

/** From somebody who is away, or sells something. */
export function otherMail(subject: string, words = "I am back in May."): string {
  return [
    "From: someone@example.org",
    "To: gemba@acme.example",
    `Subject: ${subject}`,
    "Auto-Submitted: auto-replied",
    "",
    words,
    "",
  ].join("\r\n");
}
