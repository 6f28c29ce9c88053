/** A mail server on the loopback that takes every letter and throws it away; a process of its own. Tells its parent the port, and once a second how many came. */
import { SMTPServer } from "smtp-server";

let came = 0;
const server = new SMTPServer({
  disabledCommands: ["STARTTLS", "AUTH"],
  logger: false,
  onData(stream, _session, done) {
    stream.resume();
    stream.on("end", () => {
      came += 1;
      done(null);
    });
  },
});
server.on("error", () => {});
const listening = server.listen(0, "127.0.0.1", () => {
  const at = listening.address();
  process.send?.({ port: typeof at === "object" && at ? at.port : 0 });
});
setInterval(() => process.send?.({ came }), 200).unref();
process.on("disconnect", () => process.exit(0));
