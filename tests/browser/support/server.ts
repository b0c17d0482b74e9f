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

/** What is different when a server starts again. */
export type Changes = {
  /** The folder of the app that it gives away; the built one when left out. */
  app?: string;
  /** Further options. */
  options?: string[];
};

export type RunningServer = {
  /** Where it answers, such as `http://127.0.0.1:40123`. */
  origin: string;
  mails: Mailbox;
  /** Ends the process, as a power cut does. Address, database and mail stay. */
  cut: () => Promise<void>;
  /** Starts it again at the same address, on the same database. */
  restore: (changes?: Changes) => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts a server; its log is written to `log`. */
export async function startServer(kind: DatabaseKind, log: string): Promise<RunningServer> {
  const program = serverProgram();
  const folder = await mkdtemp(join(tmpdir(), "portalavoro-browser-"));
  const database = await freshDatabase(kind, folder);
  const mails = await Mailbox.open();
  let child: ChildProcess | undefined;
  const killWithUs = () => child?.kill("SIGKILL");
  process.once("exit", killWithUs);

  const start = async (listen: string, { app, options = [] }: Changes): Promise<string> => {
    child = spawn(program, ["--listen", listen, "--log-format", "json", ...options], {
      cwd: folder,
      env: {
        ...process.env,
        ...(app ? { PORTALAVORO_APP_DIR: app } : {}),
        PORTALAVORO_DATABASE_URL: database.url,
        PORTALAVORO_DATA_DIR: folder,
        PORTALAVORO_SMTP_URL: mails.url,
        RUST_LOG: "info,sqlx=warn,sea_orm_migration=warn",
      },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const origin = await openedAt(child, log);
    const status = await fetch(`${origin}/status`);
    if (!status.ok) throw new Error(`the server is not well: /status answers ${status.status}`);
    return origin;
  };
  const stop = async () => {
    await end(child, "SIGTERM");
    process.removeListener("exit", killWithUs);
    await mails.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const origin = await start("127.0.0.1:0", {});
    const cut = () => end(child, "SIGKILL");
    const restore = async (changes: Changes = {}) => {
      await cut();
      await start(new URL(origin).host, changes);
    };
    return { origin, mails, cut, restore, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The address that the log tells once the server is open. */
async function openedAt(child: ChildProcess, log: string): Promise<string> {
  await mkdir(join(log, ".."), { recursive: true });
  const kept = createWriteStream(log, { flags: "a" });
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

async function end(child: ChildProcess | undefined, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  const impatient = setTimeout(() => child.kill("SIGKILL"), GRACE);
  await ended;
  clearTimeout(impatient);
}
