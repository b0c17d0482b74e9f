// The next version of the app, made from the built one: another build's name, page, style sheet and room, and the service
// worker stamped as `cargo xtask build` does it (xtask/src/build/worker.rs).
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const BUILT = join(import.meta.dirname, "../../../dist");

/** Not kept by the worker, so not in its stamp. */
const NOT_KEPT = /(^service-worker.*\.js|^robots\.txt|\.br|\.zst|\.gz)$/;

const STAMP = /\{"files":\{.*?\},"version":"\w+"\}/;

type Stamp = { version: string; files: Record<string, string> };

/** How many files are another in the next version: the page, the style sheet, and a part of a room. */
export const CHANGED_FILES = 3;

/** A section of a WebAssembly file that nobody reads: its kind, its length, its name's length and its name. */
const NOTE = Buffer.from([0, 5, 4, ...Buffer.from("next")]);

/** The name of the built app's build. */
export function builtName(folder = BUILT): string {
  return readdirSync(join(folder, "a"))[0];
}

/** Makes the next version in an empty folder. Its page says `data-version="<name>"`. Gives the part that is another. */
export function makeNextApp(folder: string, name: string): string {
  cpSync(BUILT, folder, { recursive: true });
  const earlier = builtName();
  const build = join(folder, "a", name);
  renameSync(join(folder, "a", earlier), build);
  change(join(build, "app.css"), (style) => `${style}\n/* ${name} */`);
  const room = join(build, readdirSync(build).find((file) => /^split_.*\.wasm$/.test(file))!);
  write(room, Buffer.concat([readFileSync(room), NOTE]));
  change(join(folder, "index.html"), (page) =>
    page.replaceAll(`/a/${earlier}/`, `/a/${name}/`).replace("<html", `<html data-version="${name}"`),
  );
  change(join(folder, "service-worker.js"), (worker) => worker.replace(STAMP, () => stamp(folder, name)));
  return room;
}

/** The files of the service worker that a server gives away, by address. */
export function stampedFiles(folder = BUILT): Record<string, string> {
  const worker = readFileSync(join(folder, "service-worker.js"), "utf8");
  return (JSON.parse(worker.match(STAMP)![0]) as Stamp).files;
}

function stamp(folder: string, version: string): string {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (!entry.isFile() || NOT_KEPT.test(name)) continue;
    const address = name === "index.html" ? "/" : `/${name}`;
    files[address] = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 12);
  }
  return JSON.stringify({ files, version });
}

function change(path: string, how: (text: string) => string): void {
  const before = readFileSync(path, "utf8");
  const after = how(before);
  if (after === before) throw new Error(`${path} stayed as it was`);
  write(path, after);
}

/** Writes a file, whose compressed twins are no longer true. */
function write(path: string, content: string | Buffer): void {
  writeFileSync(path, content);
  for (const ending of [".br", ".zst", ".gz"]) rmSync(path + ending, { force: true });
}
