// A group session: planned, registered for, waited for, given up, and attended.
import { beRegistered } from "../support/api";
import { handInByApi, type GuidedClass } from "../support/classes";
import { askForPlace, expectGivenUp, expectStanding, giveUpPlace, myGroups, planGroup, registerForGroup } from "../support/groups";
import { MAKER, type Taste } from "../support/orientation";
import { typeMailedCode, typeProfile } from "../support/people";
import { operatorAt, rowOf } from "../support/staff";
import { expectOutcome } from "../support/talks";
import { expect, test } from "../support/test";
import { it } from "../support/words";

test("staff plan a group session, and the last place goes from one to the other", async ({ page, house, newPhone }) => {
  const title = "Il primo curriculum";
  const day = await house.freshDay();
  const staff = await operatorAt(await newPhone(), house, "/operator/group-sessions");
  await staff.getByRole("button", { name: it("groups_staff.plan"), exact: true }).click();
  const form = staff.getByRole("dialog");
  await form.getByLabel(it("groups_staff.name"), { exact: true }).fill(title);
  await form.getByLabel(it("groups_staff.about")).fill("Porta quello che hai.");
  await form.getByLabel(it("groups_staff.day"), { exact: true }).fill(day);
  await form.getByLabel(it("groups_staff.start"), { exact: true }).selectOption("15:00");
  await form.getByLabel(it("groups_staff.end"), { exact: true }).selectOption("17:00");
  await form.getByLabel(it("groups_staff.room"), { exact: true }).selectOption(it("groups_staff.room_holds", { room: "Laboratorio", count: 12 }));
  await form.getByLabel(it("groups_staff.places"), { exact: true }).fill("1");
  await form.getByRole("button", { name: it("groups_staff.save_plan"), exact: true }).click();
  await expect(form).toBeHidden();
  const row = rowOf(staff, title);
  await expect(row).toContainText(it("groups_staff.counts", { registered: 0, places: 1 }));

  // The first looks without an account, and comes back to what was chosen.
  await page.goto("/group-sessions");
  await page.getByRole("link", { name: title }).click();
  await askForPlace(page, "register");
  await typeMailedCode(page, house, house.freshEmail("incontro"));
  await typeProfile(page, "Ada Prima", [17, 5, 2004]);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await askForPlace(page, "register");
  await expectOutcome(page, it("request.state_confirmed"));
  await expectStanding(page, it("groups.status_registered"));

  // The second waits, and is told the position.
  const address = new URL(page.url()).pathname;
  const other = await newPhone();
  await beRegistered(other, house, "Bice Seconda");
  await other.goto(address);
  await askForPlace(other, "wait");
  await expectOutcome(other, it("groups.in_list", { position: 1 }));
  await other.goto("/group-sessions/mine");
  await expect(other.getByText(it("groups.in_list", { position: 1 }), { exact: true })).toBeVisible();

  // The first gives up: the place is the second's.
  await giveUpPlace(page);
  await expectGivenUp(page, it("request.state_confirmed"));
  await other.reload();
  await expect(other.getByText(it("groups.status_registered"), { exact: true })).toBeVisible();
  expect((await myGroups(page)).length).toBe(0);

  // Staff see who comes. Days before nobody can be there yet.
  await staff.reload();
  await row.getByRole("button", { name: it("groups_staff.participants") }).click();
  const list = row.getByRole("region", { name: it("groups_staff.participants_of", { title }) });
  const second = list.getByRole("listitem").filter({ hasText: "Bice Seconda" });
  await expect(second).toContainText(it("groups_staff.person_registered"));
  await expect(list.getByRole("listitem").filter({ hasText: "Ada Prima" })).toContainText(it("groups_staff.person_cancelled"));
  await expect(second.getByRole("button", { name: it("groups_staff.check_in") })).toHaveCount(0);
});

test("who comes is checked in, and who stands there is registered", async ({ page, house }) => {
  const session = await planGroup(house, "Un gruppo del mattino", 5);
  const name = "Carla Presente";
  await beRegistered(page, house, name);
  const registration = await registerForGroup(page.request, house, session);

  const staff = await operatorAt(page, house, "/operator/group-sessions");
  // The test cannot wait for the day: the page is told that it has begun, and the server's answer is the page's own.
  await staff.route(new RegExp(`/group-sessions/${session}/participants$`), async (route) => {
    const answer = await route.fetch();
    const list = (await answer.json()) as { session: { starts_at: string } };
    list.session.starts_at = "2026-01-01T08:00:00Z";
    await route.fulfill({ response: answer, json: list });
  });
  let asked = 0;
  await staff.route(new RegExp(`/registrations/${registration}/check-in$`), async (route) => {
    asked += 1;
    await route.continue();
  });
  const row = rowOf(staff, "Un gruppo del mattino").first();
  await row.getByRole("button", { name: it("groups_staff.participants") }).click();
  await row.getByRole("button", { name: `${it("groups_staff.check_in")} ${name}` }).click();
  await expect(row.getByText(it("errors.too_early_to_check_in"))).toBeVisible();
  expect(asked).toBe(1);

  await row.getByLabel(it("groups_staff.add_name"), { exact: true }).fill(name);
  await row.getByRole("button", { name: it("groups_staff.add_find"), exact: true }).click();
  await row.getByRole("button", { name: `${it("groups_staff.add")} ${name}`, exact: true }).click();
  await expect(row.getByText(it("errors.already_registered"))).toBeVisible();
});

test("staff give a place up for who phoned, and it goes to who waits", async ({ page, house, newPhone }) => {
  const title = "Un gruppo al telefono";
  const session = await planGroup(house, title, 1);
  await beRegistered(page, house, "Emma Telefona");
  await registerForGroup(page.request, house, session);
  const other = await newPhone();
  await beRegistered(other, house, "Fabio Aspetta");
  await registerForGroup(other.request, house, session);

  const staff = await operatorAt(await newPhone(), house, "/operator/group-sessions");
  const row = rowOf(staff, title).first();
  await row.getByRole("button", { name: it("groups_staff.participants") }).click();
  const [emma, fabio] = ["Emma Telefona", "Fabio Aspetta"].map((name) => row.getByRole("listitem").filter({ hasText: name }));
  await expect(fabio).toContainText(it("groups_staff.person_waiting", { position: 1 }));
  await emma.getByRole("button", { name: it("groups_staff.give_up") }).click();
  const question = staff.getByRole("dialog");
  await expect(question).toContainText(it("groups_staff.give_up_title", { name: "Emma Telefona" }));
  await question.getByRole("button", { name: it("groups_staff.give_up_action") }).click();
  await expect(emma).toContainText(it("groups_staff.person_cancelled"));
  await expect(fabio).toContainText(it("groups_staff.person_registered"));
  await expect(emma.getByRole("button")).toHaveCount(0);
  expect((await myGroups(page)).length).toBe(0);
});

test("the group answers in a class, and staff read numbers beside the list", async ({ page, house, newPhone }) => {
  const title = "Un gruppo che risponde";
  const session = await planGroup(house, title, 5);
  await beRegistered(page, house, "Gina Risponde");
  await registerForGroup(page.request, house, session);
  const staff = await operatorAt(await newPhone(), house, "/operator/group-sessions");
  const row = rowOf(staff, title).first();
  await row.getByRole("button", { name: it("groups_staff.participants") }).click();
  await row.getByRole("button", { name: it("groups_staff.open_class") }).click();
  await expect(row.getByText(it("groups_staff.class_of", { label: title }))).toBeVisible();
  await expect(row.getByText(it("classes.picture_not_yet"))).toBeVisible();

  // Five answer on their own phones.
  const { classes } = (await (await staff.request.get("/api/v1/classes")).json()) as { classes: GuidedClass[] };
  const taught = classes.find(({ label }) => label === title)!;
  await handInByApi(staff.request, house, taught, Array<Taste>(5).fill(MAKER));
  await row.getByRole("button", { name: it("groups_staff.class_again") }).click();
  await expect(row.getByText(it("classes.picture_caption", { counted: 5 }))).toBeVisible();
  await expect(row.getByText(`${it("orientation.letter_r")}: ${it("classes.picture_value", { count: 5, counted: 5 })}`)).toBeVisible();

  // Its own page has the code.
  await row.getByRole("link", { name: it("groups_staff.to_class") }).click();
  await expect(staff.getByRole("heading", { name: title })).toBeVisible();
  await staff.goBack();
  await row.getByRole("button", { name: it("groups_staff.participants") }).click();
  await row.getByRole("button", { name: it("groups_staff.unlink_class") }).click();
  await staff.getByRole("dialog").getByRole("button", { name: it("groups_staff.unlink_class") }).click();
  await expect(row.getByRole("button", { name: it("groups_staff.open_class") })).toBeVisible();
});

test("what is called off says why, and offers what else there is", async ({ page, house, newPhone }) => {
  const title = "Un incontro che salta";
  const session = await planGroup(house, title, 3);
  await beRegistered(page, house, "Dora Avvisata");
  await registerForGroup(page.request, house, session);
  const staff = await operatorAt(await newPhone(), house, "/operator/group-sessions");
  const row = rowOf(staff, title);
  await row.getByRole("button", { name: it("groups_staff.call_off") }).click();
  const form = staff.getByRole("dialog");
  await form.getByLabel(it("groups_staff.call_off_why"), { exact: true }).fill("Sciopero");
  await form.getByRole("button", { name: it("groups_staff.call_off_action"), exact: true }).click();
  await expect(row).toContainText(it("groups_staff.called_off_because", { why: "Sciopero" }));

  await page.goto(`/group-sessions/${session}`);
  await expect(page.getByText(it("groups.called_off_title"))).toBeVisible();
  await expect(page.getByText("Sciopero")).toBeVisible();
  await expectStanding(page, it("groups.status_called_off"));
  await page.getByRole("link", { name: it("groups.see_all") }).click();
  await expect(page.getByRole("heading", { level: 1, name: it("groups.title") })).toBeVisible();
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
});
