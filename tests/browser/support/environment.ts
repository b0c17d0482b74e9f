// What the tests need from outside. Something missing fails in one clear line: nothing is skipped.
import { accessSync, constants, existsSync } from "node:fs";

/** The server's program. */
export function serverProgram(): string {
  const program = wanted("PORTALAVORO_SERVER", "the built server, such as target/debug/portalavoro-server");
  try {
    accessSync(program, constants.X_OK);
  } catch {
    throw new Error(`PORTALAVORO_SERVER is ${program}, which is no program`);
  }
  return program;
}

/** The folder of the contract's rules as WebAssembly, made from `tests/rules`. */
export function rulesFolder(): string {
  return wanted("PORTALAVORO_RULES", "the folder that cargo xtask test makes of tests/rules");
}

/** A PostgreSQL where databases may be made and dropped. */
export function postgresUrl(): URL {
  const example = "postgres://postgres@127.0.0.1:5432/postgres";
  const text = wanted("PORTALAVORO_TEST_POSTGRES", `a PostgreSQL where databases may be made, such as ${example}`);
  if (!URL.canParse(text)) throw new Error(`PORTALAVORO_TEST_POSTGRES is ${text}, which is no address like ${example}`);
  return new URL(text);
}

/** The Chromium to use: the one that is named, else the system's, else the one that Playwright downloads. */
export function chromiumProgram(): string | undefined {
  const named = process.env.PORTALAVORO_TEST_CHROMIUM ?? process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`no Chromium at ${named}: set CHROMIUM to its program`);
    return named;
  }
  const usual = "/usr/bin/chromium";
  return existsSync(usual) ? usual : undefined;
}

function wanted(name: string, what: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`set ${name} to ${what}`);
  return value;
}
