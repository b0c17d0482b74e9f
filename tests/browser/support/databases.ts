// A fresh database for each server: a file on SQLite, a database of its own on PostgreSQL.
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { Client } from "pg";
import { postgresUrl } from "./environment";

export type DatabaseKind = "sqlite" | "postgres";

export type FreshDatabase = {
  /** As the server's `--database-url` takes it. */
  url: string;
  /** Takes it away. */
  drop: () => Promise<void>;
};

/** A database that nobody has used. A file lies in `folder`, which its owner removes. */
export async function freshDatabase(kind: DatabaseKind, folder: string): Promise<FreshDatabase> {
  if (kind === "sqlite") {
    return { url: `sqlite://${join(folder, "portalavoro.db")}`, drop: async () => undefined };
  }
  const name = `portalavoro_browser_${randomUUID().replaceAll("-", "")}`;
  await tell(`CREATE DATABASE ${name}`);
  const url = postgresUrl();
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => tell(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function tell(command: string): Promise<void> {
  const url = postgresUrl();
  const client = new Client({ connectionString: url.href });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(`PORTALAVORO_TEST_POSTGRES does not answer at ${url.host}: ${String(error)}`);
  }
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
