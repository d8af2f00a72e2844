import { cruise } from "dependency-cruiser";
import { expect, test } from "vitest";

interface Cruised {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

test("every line knows its room: no import breaks a law of the house", { timeout: 120_000 }, async () => {
  const { default: config } = (await import("../../.dependency-cruiser.mjs" as string)) as {
    default: { forbidden: { name: string }[]; options: Record<string, unknown> };
  };
  const answer = await cruise(["src"], { ...config.options, validate: true, ruleSet: config } as never);
  const { modules, summary } = answer.output as unknown as Cruised;

  // A cruise that saw nothing would be green as well.
  const own = modules.filter(({ source }) => source.startsWith("src/"));
  expect(own.length).toBeGreaterThan(150);
  expect(config.forbidden.length).toBeGreaterThan(15);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test("a planted offence is seen by its law", { timeout: 120_000 }, async () => {
  const { default: config } = (await import("../../.dependency-cruiser.mjs" as string)) as {
    default: { forbidden: { name: string; from: { path?: string }; to: { path?: string } }[] };
  };
  const lawOf = (name: string) => config.forbidden.find((rule) => rule.name === name);
  const broken = (name: string, from: string, to: string) => {
    const law = lawOf(name);
    return new RegExp(law?.from.path ?? "").test(from) && new RegExp(law?.to.path ?? "^$").test(to);
  };
  expect(broken("team-imports-only-its-neighbours", "src/team/rules/may.ts", "src/clients/index.ts")).toBe(
    true,
  );
  expect(broken("clients-imports-only-its-neighbours", "src/clients/index.ts", "src/calls/index.ts")).toBe(
    true,
  );
  expect(broken("clients-imports-only-its-neighbours", "src/clients/index.ts", "src/team/index.ts")).toBe(
    false,
  );
  expect(broken("chat-does-not-store", "src/calls/chat/a.ts", "src/calls/store/b.ts")).toBe(true);
  expect(broken("actions-do-not-chat", "src/calls/actions/a.ts", "src/calls/chat/b.ts")).toBe(true);
});
