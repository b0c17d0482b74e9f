// The service worker's own rules for the outbox, on the rows that the app's tests read too
// (src/offline/outbox/tests/worker.rs): both come to the same end, in the same shape.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { expect, test } from "../support/own_server";

type Entry = { id: string; not_after: string; version: number };
type Line = { rows: Entry[]; ready: string[]; possibly_sent: Entry[] };
type Rules = { ready: (rows: Entry[], now: Date) => Entry[]; possiblySent: (entry: Entry, now: Date) => Entry };

const shared = JSON.parse(readFileSync(join(import.meta.dirname, "outbox.json"), "utf8")) as {
  now: string;
  of_a_person: Line;
  of_the_phone: Line;
};
const { rows } = shared.of_a_person;
const now = new Date(shared.now);

/** The functions of the worker's file. */
function rules(): Rules {
  const context = createContext({ addEventListener: () => undefined });
  runInContext(readFileSync(join(import.meta.dirname, "../../../public/service-worker-outbox.js"), "utf8"), context);
  return context as unknown as Rules;
}

/** As JSON, with moments as Rust writes them. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(".000Z", "Z"));
}

for (const line of ["of_a_person", "of_the_phone"] as const) {
  const { rows, ready: expected, possibly_sent } = shared[line];

  test(`the worker takes what the app would take, ${line}`, () => {
    const shuffled = [...rows].reverse();
    expect(rules().ready(shuffled, now).map((entry) => entry.id)).toEqual(expected);
  });

  test(`the worker writes the state that the app reads, ${line}`, () => {
    const { ready, possiblySent } = rules();
    expect(plain(ready(rows, now).map((entry) => possiblySent(entry, now)))).toEqual(possibly_sent);
  });
}

test("what came too late, or is of a newer app, stays where it is", () => {
  const { ready } = rules();
  const late = rows.map((entry) => ({ ...entry, not_after: "2026-11-30T11:59:59Z" }));
  expect(ready(late, now).map((entry) => entry.id)).toEqual(["00000000-0000-0000-0000-000000000006"]);
  expect(ready(rows.map((entry) => ({ ...entry, version: entry.version + 1 })), now)).toEqual([]);
});
