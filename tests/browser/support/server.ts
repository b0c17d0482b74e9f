// The real server as a process of its own, with demonstration data, a fresh database and mail.
import { spawn, type ChildProcess } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freshDatabase, type DatabaseKind } from "./databases";
import { serverProgram } from "./environment";
import { Mailbox } from "./mailbox";

/** How long the server may take to end when it is asked to, in milliseconds. */
const GRACE = 3_000;

export type RunningServer = {
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  origin: string;
  mails: Mailbox;
  stop: () => Promise<void>;
};

/** Starts a server; its log is written to `log`. */
export async function startServer(kind: DatabaseKind, log: string): Promise<RunningServer> {
  const program = serverProgram();
  const folder = await mkdtemp(join(tmpdir(), "portalavoro-browser-"));
  const database = await freshDatabase(kind, folder);
  const mails = await Mailbox.open();
  const child = spawn(program, ["--listen", "127.0.0.1:0", "--log-format", "json"], {
    cwd: folder,
    env: {
      ...process.env,
      PORTALAVORO_DATABASE_URL: database.url,
      PORTALAVORO_DATA_DIR: folder,
      PORTALAVORO_SMTP_URL: mails.url,
      RUST_LOG: "info,sqlx=warn,sea_orm_migration=warn",
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  const stop = async () => {
    await end(child);
    process.removeListener("exit", killWithUs);
    await mails.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const origin = await openedAt(child, log);
    const status = await fetch(`${origin}/status`);
    if (!status.ok) throw new Error(`the server is not well: /status answers ${status.status}`);
    return { origin, mails, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that the log tells once the server is open. */
async function openedAt(child: ChildProcess, log: string): Promise<string> {
  await mkdir(join(log, ".."), { recursive: true });
  const kept = createWriteStream(log);
  const last: string[] = [];
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${last.join("\n")}`)));
    createInterface({ input: child.stderr! }).on("line", (line) => {
      kept.write(`${line}\n`);
      last.push(line);
      if (last.length > 20) last.shift();
      const entry = line.startsWith("{") ? (JSON.parse(line) as { message?: string; url?: string }) : {};
      if (entry.message === "Portalavoro is open" && entry.url) resolve(entry.url);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const impatient = setTimeout(() => child.kill("SIGKILL"), GRACE);
  await ended;
  clearTimeout(impatient);
}
