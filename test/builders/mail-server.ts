/** A real mail server on the loopback that behaves as the test says, and keeps what it accepted. */
import { once } from "node:events";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";

export type Arrived = { to: string; source: string; header: (name: string) => string | undefined };
type Reply = { code: number; text: string };

export type Behaviour = {
  /** Its answer to a recipient; undefined takes it. */
  recipient?: (address: string) => Reply | undefined;
  /** What it does when it has a whole letter: answer with a refusal, or fall silent for ever, with the letter kept. */
  letter?: (to: string) => Promise<Reply | "hang up" | undefined> | Reply | "hang up" | undefined;
  login?: { user: string; password: string };
  sender?: () => Reply | undefined;
  /** Every connection ends before a word: nobody is there. Unlike a closed port, no other program can take the place. */
  away?: boolean;
};

export type MailServer = {
  url: string;
  arrived: Arrived[];
  /** Connections that were ever made. */
  connections: number;
  behaviour: Behaviour;
  close: () => Promise<void>;
};

export async function mailServer(behaviour: Behaviour = {}): Promise<MailServer> {
  const state: MailServer = {
    url: "",
    arrived: [],
    connections: 0,
    behaviour,
    close: async () => {},
  };
  const refusal = ({ code, text }: Reply) => Object.assign(new Error(text), { responseCode: code });
  const options: SMTPServerOptions = {
    disabledCommands: ["STARTTLS", ...(behaviour.login ? [] : ["AUTH"])],
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 100,
    onConnect(_session, done) {
      state.connections += 1;
      if (state.behaviour.away) return hangUp();
      done();
    },
    onAuth({ username, password }, _session, done) {
      const { login } = state.behaviour;
      const right = username === login?.user && password === login?.password;
      done(right ? null : refusal({ code: 535, text: "5.7.8 no" }), { user: "someone" });
    },
    onMailFrom(_address, _session, done) {
      const reply = state.behaviour.sender?.();
      done(reply ? refusal(reply) : null);
    },
    onRcptTo({ address }, _session, done) {
      const reply = state.behaviour.recipient?.(address);
      done(reply ? refusal(reply) : null);
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(",");
        const reply = await state.behaviour.letter?.(to);
        const whole = Buffer.concat(parts).toString("utf8");
        if (reply === undefined || reply === "hang up") state.arrived.push(arrivedLetter(to, whole));
        if (reply === "hang up") return hangUp();
        done(reply ? refusal(reply) : null);
      });
    },
  };
  const server = new SMTPServer(options);
  server.on("error", () => {});
  const hangUp = () => {
    for (const connection of server.connections) connection.close();
  };
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  const at = listening.address();
  state.url = `smtp://127.0.0.1:${typeof at === "object" && at ? at.port : 0}`;
  state.close = () =>
    new Promise((resolve) => {
      hangUp();
      server.close(() => resolve());
    });
  onTestFinished(() => state.close());
  return state;
}

function arrivedLetter(to: string, raw: string): Arrived {
  const [head = ""] = raw.split("\r\n\r\n");
  const unfolded = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const header = (name: string) =>
    unfolded
      .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
      ?.slice(name.length + 1)
      .trim();
  return { to, source: readable(raw), header };
}

/** The parts of the letter with their transfer encoding undone. */
function readable(raw: string): string {
  const [, boundary] = /boundary="([^"]+)"/.exec(raw) ?? [];
  return raw
    .split(`--${boundary}`)
    .map((part) => {
      const at = part.indexOf("\r\n\r\n");
      const body = part.slice(at + 4);
      if (/transfer-encoding: base64/i.test(part.slice(0, at)))
        return Buffer.from(body, "base64").toString("utf8");
      if (!/transfer-encoding: quoted-printable/i.test(part.slice(0, at))) return part;
      const bytes = body
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return Buffer.from(bytes, "latin1").toString("utf8");
    })
    .join("\n");
}
