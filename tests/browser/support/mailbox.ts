// A real SMTP server in this process: what the server sends is read as a person reads it.
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export type Mail = { to: string[]; text: string };

export class Mailbox {
  readonly #arrived: Mail[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map((recipient) => recipient.address.toLowerCase());
        this.#arrived.push({ to, text: readable(Buffer.concat(chunks).toString("latin1")) });
        for (const look of [...this.#waiting]) look();
        done();
      });
    },
  });

  /** Listens on a free port of this machine. */
  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await new Promise<void>((resolve, reject) => {
      mailbox.#server.once("error", reject);
      mailbox.#server.listen(0, "127.0.0.1", resolve);
    });
    return mailbox;
  }

  /** As the server's `--smtp-url` takes it. */
  get url(): string {
    const { port } = this.#server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  /** The first mail to this address that holds `words`, now or when it comes. It is taken out: read once. */
  async take(to: string, words: RegExp, seconds = 30): Promise<RegExpMatchArray> {
    const found = (): RegExpMatchArray | undefined => {
      for (const [index, mail] of this.#arrived.entries()) {
        const match = mail.to.includes(to.toLowerCase()) ? mail.text.match(words) : null;
        if (match) {
          this.#arrived.splice(index, 1);
          return match;
        }
      }
      return undefined;
    };
    const here = found();
    if (here) return here;
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(limit);
        this.#waiting.delete(look);
      };
      const look = () => {
        const match = found();
        if (match) {
          end();
          resolve(match);
        }
      };
      const limit = setTimeout(() => {
        end();
        reject(new Error(`no mail to ${to} with ${words} in ${seconds} seconds`));
      }, seconds * 1000);
      this.#waiting.add(look);
    });
  }

  /** The eight digits of the newest sign-in code for this address. */
  async takeCode(to: string): Promise<string> {
    const match = await this.take(to, /^\s*(\d{4}) (\d{4})\s*$/m);
    return `${match[1]}${match[2]}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve));
  }
}

/** The texts of a mail, its parts one after the other, decoded. */
function readable(raw: string): string {
  const boundary = raw.match(/^content-type:\s*multipart\/[^]*?boundary="?([^"\r\n;]+)"?/im)?.[1];
  const parts = boundary ? raw.split(`--${boundary}`).slice(1, -1) : [raw];
  return parts.map((part) => decoded(part.trimStart())).join("\n");
}

function decoded(part: string): string {
  const end = part.search(/\r\n\r\n/);
  const [head, body] = [part.slice(0, end), part.slice(end + 4)];
  const encoding = head.match(/^content-transfer-encoding:\s*(\S+)/im)?.[1]?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1").toString("utf8");
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
