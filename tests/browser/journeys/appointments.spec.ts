// A talk with a counsellor: booked in person and by phone, moved, given up; refused with what can be had instead.
import { beRegistered } from "../support/api";
import { askForTalk, bookSomeTalk, bookTalk, chooseTime, comingTalks, expectOutcome, freeStarts, TALKS } from "../support/talks";
import { typeMailedCode, typeProfile } from "../support/people";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("somebody looks without an account, signs in, and finds what was chosen", async ({ page, house }) => {
  await page.goto(TALKS);
  const time = await chooseTime(page);
  await askForTalk(page);
  await typeMailedCode(page, house, house.freshEmail("colloquio"));
  await typeProfile(page, "Cleo Colloqui", [17, 5, 2004]);
  await expect(page).toHaveURL(new RegExp(`${TALKS}$`));
  await expect(page.getByRole("radio", { name: time, exact: true })).toBeChecked();
  await askForTalk(page);
  await expectOutcome(page, it("request.state_confirmed"));
  expect(await comingTalks(page)).toBe(1);

  await page.getByRole("link", { name: it("appointments.open_one") }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("appointments.one_title") })).toBeVisible();
  await expect(page.getByText(it("appointments.status_confirmed"), { exact: true })).toBeVisible();
  await expect(page.getByText(it("appointments.reason_orientation"), { exact: true })).toBeVisible();
});

test("by phone, the number is asked for and a wrong one is refused beside it", async ({ page, house }) => {
  await beRegistered(page, house, "Tino Telefono");
  await page.goto(TALKS);
  await page.getByRole("radio", { name: it("appointments.way_phone"), exact: true }).check();
  await chooseTime(page);
  const number = page.getByLabel(it("appointments.phone"), { exact: true });
  await number.fill("12");
  await askForTalk(page);
  await expect(number).toHaveAttribute("aria-invalid", "true");
  await expect(number).toBeFocused();
  await number.fill("333 1234567");
  await askForTalk(page);
  await expectOutcome(page, it("request.state_confirmed"));
});

test("a talk is moved, and then given up", async ({ page, house }) => {
  await beRegistered(page, house, "Mara Spostata");
  const talk = await bookSomeTalk(page.request, house);
  await page.goto(`/appointments/${talk}`);
  await page.getByRole("link", { name: it("appointments.move_it"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("appointments.move_title") })).toBeVisible();
  const times = page.locator(".start-days").getByRole("radio");
  await times.first().check();
  await page.getByRole("button", { name: it("appointments.move_here"), exact: true }).click();
  await expectOutcome(page, it("request.state_confirmed"));
  expect(await comingTalks(page)).toBe(1);

  await page.goto(`/appointments/${talk}`);
  await page.getByRole("button", { name: it("appointments.cancel"), exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: it("appointments.cancel_yes") }).click();
  await expect(page.getByText(it("appointments.status_cancelled"), { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: it("appointments.move_it"), exact: true })).toHaveCount(0);
  expect(await comingTalks(page)).toBe(0);
});

test("a time that somebody else has taken is refused, and another one is taken instead", async ({ page, house, newPhone }) => {
  await beRegistered(page, house, "Lia Lenta");
  await page.goto(TALKS);
  await chooseTime(page, "last");
  const other = await newPhone();
  await beRegistered(other, house, "Vera Veloce");
  const wanted = (await freeStarts(house)).at(-1)!;
  for (const start of (await freeStarts(house)).filter((one) => one.date === wanted.date && one.start === wanted.start)) {
    await bookTalk(other.request, house, start).catch(() => undefined);
    break;
  }
  await askForTalk(page);
  await expectOutcome(page, it("request.state_refused"));
  await page.locator(".instead").getByRole("button").first().click();
  await expectOutcome(page, it("request.state_confirmed"));
  expect(await comingTalks(page)).toBe(1);
});
