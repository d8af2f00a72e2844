import { beforeEach, expect, test } from "vitest";
import { type OutboxRecord, outboxModel } from "../../../src/platform/telegram/sender/outbox.ts";
import { batchProgress } from "../../../src/platform/telegram/sender/outbox-batch.ts";
import { holdPendingOf, skipPendingOf } from "../../../src/platform/telegram/sender/outbox-pending.ts";
import { emptyDatabase } from "../../support/mongo.ts";
import { openPost } from "../../support/post.ts";

const post = await openPost();
const outbox = outboxModel(post.mongo);
const people = post.people(6);
const first = people[0] as number;

beforeEach(() => emptyDatabase(post.mongo));

test("a mailing is counted by how far its messages are, and by why some did not go", async () => {
  await post.plan("mail", "post.client", people, { batch: "autumn" });
  await post.plan("other", "post.client", people, { batch: "spring" });
  await turn(0, { state: "sent" });
  await turn(1, { state: "unknown", outcome: "accepted-perhaps" });
  await turn(2, { state: "dead", outcome: "unreachable" });
  await turn(3, { state: "skipped", outcome: "no-consent" });
  await turn(4, { state: "skipped", outcome: "no-consent" });
  const counts = { total: 6, pending: 1, sending: 0, sent: 1, unknown: 1, skipped: 2, dead: 1 };
  const reasons = { unreachable: 1, "no-consent": 2 };
  expect(await batchProgress(post.mongo, "autumn")).toEqual({ ...counts, reasons });
  expect(await batchProgress(post.mongo, "winter")).toMatchObject({ total: 0, reasons: {} });
});

test("a mailing is counted in its index, without reading a row", async () => {
  await post.plan("mail", "post.client", people, { batch: "autumn" });
  const plan = await outbox.collection
    .aggregate([
      { $match: { batch: "autumn" } },
      { $group: { _id: { state: "$state", outcome: "$outcome" }, rows: { $sum: 1 } } },
    ])
    .explain("executionStats");
  const text = JSON.stringify(plan);
  expect(text).toContain('"indexName":"batch"');
  expect(text).toMatch(/"totalDocsExamined":0\b/);
});

test("what waits for a chat, a client or a mailing is dropped or held, and nothing else is touched", async () => {
  const clientId = "anna";
  await post.plan("mail", "post.client", people, { batch: "autumn" });
  await post.plan("greeting", "post.client", [first], { clientId });
  await post.plan("remind", "post.staff", [first]);
  await turn(1, { state: "sent" });

  const until = new Date(Date.now() + 3_600_000);
  expect(await holdPendingOf(post.mongo, { batch: "autumn" }, until)).toBe(5);
  expect(await skipPendingOf(post.mongo, { clientId }, "erased")).toBe(1);
  expect(await skipPendingOf(post.mongo, { chatId: first, kinds: ["post.client"] }, "unreachable")).toBe(1);
  expect(await skipPendingOf(post.mongo, { batch: "autumn" }, "stopped")).toBe(4);
  const states = await post.rows();
  expect(Object.fromEntries(states.map(({ _id, state, outcome }) => [_id, outcome ?? state]))).toEqual({
    [`mail:${first}`]: "unreachable",
    [`mail:${people[1]}`]: "sent",
    ...Object.fromEntries(people.slice(2).map((chatId) => [`mail:${chatId}`, "stopped"])),
    [`greeting:${first}`]: "erased",
    [`remind:${first}`]: "pending",
  });
});

function turn(place: number, change: Partial<OutboxRecord>) {
  return outbox.updateOne({ _id: `mail:${people[place]}` }, { $set: change });
}
