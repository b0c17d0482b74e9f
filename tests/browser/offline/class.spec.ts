// The network goes once the class is joined: the questions, the result and the hand-in are on the phone, and the class
// counts it once when the server is back, whoever is signed in by then.
import type { APIRequestContext } from "@playwright/test";
import { handIn, openClass, typeClassCode, type GuidedClass } from "../support/classes";
import { House } from "../support/house";
import { answerByKey, MAKER, STATEMENTS } from "../support/orientation";
import { expect, isOpen, test, visitFirst } from "../support/own_server";
import { beDemo } from "../support/people";
import { it } from "../support/words";

const SHORT = STATEMENTS.filter(({ short }) => short).length;

async function read(api: APIRequestContext, { id }: GuidedClass): Promise<GuidedClass> {
  return (await (await api.get(`/api/v1/classes/${id}`)).json()) as GuidedClass;
}

test("joined, then no server until the evening", async ({ page, newPhone, server }) => {
  const house = await House.open(server);
  const tutor = await newPhone();
  await beDemo(tutor, house, "tutor");
  const taught = await openClass(tutor.request, house);

  await visitFirst(page, "/orientation/class");
  await typeClassCode(page, taught.code);
  await answerByKey(page, 1, 3, SHORT, MAKER);
  await server.cut();
  await answerByKey(page, 4, SHORT, SHORT, MAKER);
  await handIn(page);
  await expect(page.getByText(it("request.state_saved"), { exact: false }).first()).toBeVisible();
  await expect(page.getByText(it("classes.state_handed_in"), { exact: true })).toHaveCount(0);
  await page.close();

  // The phone is opened again, still without a server: it says what waits, and where.
  const again = await page.context().newPage();
  await again.goto("/");
  await isOpen(again);
  await again.getByText(it("shell.unsent_one")).click();
  await expect(again.getByText(it("classes.asked_hand_in", { label: "4ª B" }))).toBeVisible();

  await server.restore();
  await expect(again.getByText(it("classes.state_handed_in"), { exact: true })).toBeVisible({ timeout: 60_000 });
  expect(await read(tutor.request, taught)).toMatchObject({ joined: 1, finished: 1 });
});

test("what is handed in stays when somebody signs out, and is sent whoever is signed in", async ({ page, newPhone, server }) => {
  const house = await House.open(server);
  const tutor = await newPhone();
  await beDemo(tutor, house, "tutor");
  const taught = await openClass(tutor.request, house);

  await beDemo(page, house, "citizen");
  await visitFirst(page, "/orientation/class");
  await typeClassCode(page, taught.code);
  await answerByKey(page, 1, SHORT, SHORT, MAKER);
  await page.route("**/results/*", (route) => route.abort());
  await handIn(page);
  await expect(page.getByText(it("request.state_saved"), { exact: false }).first()).toBeVisible();
  await page.goto("/profile");
  await page.getByRole("button", { name: it("accounts.sign_out"), exact: true }).click();
  // The answers on the phone are named; what was handed in is not theirs to lose.
  await page.getByRole("dialog").getByRole("button", { name: it("accounts.unsent_leave") }).click();
  await expect(page).toHaveURL(/\/$/);
  await page.unroute("**/results/*");
  await page.goto("/orientation/class");
  await expect(page.getByText(it("classes.state_handed_in"), { exact: true })).toBeVisible({ timeout: 60_000 });
  expect(await read(tutor.request, taught)).toMatchObject({ joined: 1, finished: 1 });
});
