/** One request as a browser without JavaScript sends it. */
import { type Agent, request } from "node:http";

export type Asked = { method: string; path: string; cookie: string; body?: string | undefined };

export function send(address: string, agent: Agent, { method, path, cookie, body }: Asked) {
  return new Promise<{ status: number; location: string; cookie: string | undefined }>((resolve, reject) => {
    const headers: Record<string, string | number> = { "accept-encoding": "gzip" };
    if (cookie) headers.cookie = cookie;
    if (body !== undefined) {
      headers["content-type"] = "application/x-www-form-urlencoded";
      headers["content-length"] = Buffer.byteLength(body);
      headers.origin = address;
    }
    const asked = request(new URL(path, address), { method, agent, headers }, (answer) => {
      answer.resume();
      answer.once("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location ?? "",
          cookie: answer.headers["set-cookie"]?.[0]?.split(";")[0],
        }),
      );
    });
    asked.once("error", reject);
    asked.end(body);
  });
}
