// The server under measure: the real one, with demonstration data, on a free port, in a folder of its own.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Starts it. Gives its address, `stop` and `again` (the same address and data), and `end`, which takes the data away. */
export async function startServer(program) {
  const folder = await mkdtemp(join(tmpdir(), "portalavoro-bench-"));
  const start = async (listen) => {
    const child = spawn(program, ["--listen", listen, "--log-format", "json"], {
      cwd: folder,
      env: { ...process.env, PORTALAVORO_DATA_DIR: folder, RUST_LOG: "info,sqlx=warn,sea_orm_migration=warn" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    return { child, origin: await openedAt(child) };
  };
  let running = await start("127.0.0.1:0");
  const { origin } = running;
  const stop = () => ended(running.child);
  const again = async () => void (running = await start(new URL(origin).host));
  const end = async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { origin, stop, again, end };
}

/** The address that the log tells once the server is open. */
function openedAt(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
    createInterface({ input: child.stderr }).on("line", (line) => {
      const entry = line.startsWith("{") ? JSON.parse(line) : {};
      if (entry.message === "Portalavoro is open") resolve(entry.url);
    });
  });
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await exit;
}
