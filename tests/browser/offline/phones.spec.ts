// Two phones that want one desk while nobody can answer: one gets it, the other is told so and gets another one.
import type { Page } from "@playwright/test";
import { beRegistered } from "../support/api";
import { outcome } from "../support/bookings";
import { expectConfirmed } from "../support/floor";
import { House } from "../support/house";
import { expect, test } from "../support/own_server";
import { askWithoutServer, atTheDesks, bookings, expectNothingWaits } from "../support/unsent";
import { it } from "../support/words";

/** What the phone says of what it asked for, once the server has decided. */
async function decided(phone: Page): Promise<"confirmed" | "refused"> {
  await expectNothingWaits(phone);
  const refused = outcome(phone).getByText(it("bookings.state_refused"), { exact: true });
  const confirmed = outcome(phone).getByText(it("bookings.state_confirmed"), { exact: true });
  await expect(refused.or(confirmed)).toBeVisible();
  return (await refused.isVisible()) ? "refused" : "confirmed";
}

test("two phones without a server want one desk: one has it, the other is refused and books what is offered", async ({
  page,
  newPhone,
  server,
}) => {
  const house = await House.open(server);
  const other = await newPhone();
  await beRegistered(page, house, "Ada Valle");
  await beRegistered(other, house, "Ivo Monte");
  await atTheDesks(page, house);
  await atTheDesks(other, house);

  await server.cut();
  await askWithoutServer(page);
  await askWithoutServer(other);
  await server.restore();

  const ends = [await decided(page), await decided(other)];
  expect([...ends].sort()).toEqual(["confirmed", "refused"]);
  const [winner, loser] = ends[0] === "confirmed" ? [page, other] : [other, page];
  expect(await bookings(winner)).toBe(1);
  expect(await bookings(loser)).toBe(0);

  await expect(outcome(loser)).toContainText(it("errors.slot_taken"));
  const offers = outcome(loser).getByRole("listitem").getByRole("button");
  await expect(offers).toHaveCount(3);
  await offers.first().click();
  await expectConfirmed(loser);
  await expect(outcome(loser)).not.toContainText(it("bookings.state_refused"));
  expect(await bookings(loser)).toBe(1);
});
