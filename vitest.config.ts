import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    env: { TZ: "UTC" },
    globalSetup: ["test/support/mongod.setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // CI shares its cores with a database and a browser: what fails there once is tried once more.
    retry: process.env.CI === "true" ? 1 : 0,
    include: ["test/**/*.test.ts"],
  },
});
