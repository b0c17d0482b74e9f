// The rules say the same in a browser without a network and on the server. In the browser runs `tests/rules`: the contract
// alone, as WebAssembly. What people download gives no test a way into it, and the page shows a part of the answers only.
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { rulesFolder } from "../support/environment";
import { Questions } from "../support/questions";
import { expect, test } from "../support/test";
import type { Page } from "@playwright/test";

/** Drawn with this number, always the same. */
const SEED = 20_170_525;
/** Of each kind. */
const COUNT = 400;
/** The server is asked so many at once. */
const AT_ONCE = 20;

const FOLDER = "/rules-under-test";

type Name = "evaluate" | "hosting";
type Finding = { code: string; severity: string; source: object | null };

test("generated questions have the same answers in the browser and from the server", async ({ page, context, house }) => {
  const questions = new Questions(SEED);
  const asked = {
    evaluate: Array.from({ length: COUNT }, () => questions.evaluation()),
    hosting: Array.from({ length: COUNT }, () => questions.hosting()),
  };
  await loadRules(page);
  await context.setOffline(true);
  const here = { evaluate: await answers(page, "evaluate", asked.evaluate), hosting: await answers(page, "hosting", asked.hosting) };
  expect(await page.evaluate(() => fetch("/status").then(() => "reached", () => "no network"))).toBe("no network");

  const there = {
    evaluate: await post(`${house.origin}/api/v1/traineeships/evaluations`, asked.evaluate),
    hosting: await post(`${house.origin}/api/v1/traineeships/hosting`, asked.hosting),
  };
  for (const name of ["evaluate", "hosting"] as const) {
    for (const [at, question] of asked[name].entries()) {
      expect(here[name][at], `${name} ${at}: ${JSON.stringify(question)}`).toEqual(there[name][at]);
    }
  }
  isTelling(there.evaluate as { findings: Finding[] }[], there.hosting as { verdict: string }[]);
});

/** The questions are worth something: most codes and every verdict were among the answers, and refusals quote a source. */
function isTelling(evaluations: { findings: Finding[] }[], hostings: { verdict: string }[]): void {
  const findings = evaluations.flatMap((evaluation) => evaluation.findings);
  expect(new Set(findings.map((finding) => finding.code)).size).toBeGreaterThan(35);
  const refusals = findings.filter((finding) => finding.severity === "blocks");
  expect(refusals.length).toBeGreaterThan(COUNT);
  expect(refusals.filter((refusal) => refusal.source === null)).toEqual([]);
  const verdicts = new Set(hostings.map((hosting) => hosting.verdict));
  expect([...verdicts].sort()).toEqual(["no", "not_known", "other_person", "when_free", "yes"]);
}

/** Gives the page the rules from their folder, as a script of its own site. */
async function loadRules(page: Page): Promise<void> {
  const kinds = { js: "text/javascript", wasm: "application/wasm" };
  await page.route(`**${FOLDER}/*`, async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    const contentType = kinds[name.split(".").pop() as keyof typeof kinds];
    await route.fulfill({ contentType, body: await readFile(join(rulesFolder(), name)) });
  });
  await page.goto("/");
  await page.evaluate(async (folder) => {
    const rules = await import(`${folder}/rules.js`);
    await rules.default();
    Object.assign(window, { rules });
  }, FOLDER);
}

function answers(page: Page, name: Name, asked: object[]): Promise<unknown[]> {
  return page.evaluate(
    ([name, asked]) => {
      const { rules } = window as unknown as { rules: Record<Name, (question: string) => string> };
      return asked.map((question) => JSON.parse(rules[name](JSON.stringify(question))) as unknown);
    },
    [name, asked] as const,
  );
}

async function post(url: string, asked: object[]): Promise<unknown[]> {
  const given: unknown[] = [];
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const some = asked.slice(from, from + AT_ONCE).map(async (question) => {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(question) });
      if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()} to ${JSON.stringify(question)}`);
      return answer.json() as Promise<unknown>;
    });
    given.push(...(await Promise.all(some)));
  }
  return given;
}
