import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** What the server answers instead of taking it, by the command: `{ "RCPT TO": "550 5.1.1 no such user" }`. */
export type Answers = Readonly<Record<string, string>>;

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly data: string;
}

/** A mail server on loopback that takes everything but what it is told to refuse; «silent» never greets. */
export async function startSmtpServer(answers: Answers = {}) {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    talk(socket, answers, received);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the mail server has no port");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function talk(socket: Socket, answers: Answers, received: ReceivedMail[]): void {
  let mail = { from: "", to: [] as string[] };
  let data: string | undefined;
  let buffer = "";
  const say = (command: string, usual: string) => socket.write(`${answers[command] ?? usual}\r\n`);
  if (answers["greeting"] === "hang up") return void socket.destroy();
  say("greeting", "220 loopback ESMTP");
  socket.setEncoding("latin1");
  socket.on("data", (chunk) => {
    buffer += String(chunk);
    for (let end = buffer.indexOf("\r\n"); end >= 0; end = buffer.indexOf("\r\n")) {
      const line = buffer.slice(0, end);
      buffer = buffer.slice(end + 2);
      if (data === undefined) command(line);
      else if (line === ".") take();
      else data += `${line.replace(/^\.\./, ".")}\r\n`;
    }
  });

  function command(line: string): void {
    const [, address = ""] = /<(.*?)>/.exec(line) ?? [];
    if (/^(?:EHLO|HELO)/i.test(line)) say("EHLO", "250 loopback");
    else if (/^MAIL FROM/i.test(line)) {
      mail = { from: address, to: [] };
      say("MAIL FROM", "250 ok");
    } else if (/^RCPT TO/i.test(line)) {
      mail.to.push(address);
      say("RCPT TO", "250 ok");
    } else if (/^DATA/i.test(line)) {
      const refused = answers["DATA"];
      data = refused === undefined ? "" : undefined;
      say("DATA", "354 go on");
    } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
    else say("other", "250 ok");
  }

  function take(): void {
    received.push({ ...mail, data: data ?? "" });
    data = undefined;
    say("message", "250 queued");
  }
}
