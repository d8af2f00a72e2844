import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { afterAll, test } from "vitest";

/**
 * A test that needs a browser. Without one it is skipped and a line says how to get it; with
 * `REQUIRE_BROWSER=1` it fails instead.
 */
export const inBrowser = test.skipIf(isBrowserMissing());

export interface PageLook {
  width?: number;
  height?: number;
  /** Picks the page's language: "ru-RU" or "en-GB". */
  locale?: string;
  /** Where the browser is: "Europe/Moscow" by default. */
  zone?: string;
  dark?: boolean;
  /** A phone in the hand: touch, no mouse. */
  handheld?: boolean;
  /** Pixels of a picture for one of the page. */
  scale?: number;
}

/** The sandbox's page, ready; closed with its browser when the test file ends. */
export async function openPage(url: string, look: PageLook = {}): Promise<Page> {
  const context = await (await theBrowser()).newContext({
    viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
    locale: look.locale ?? "ru-RU",
    colorScheme: look.dark === true ? "dark" : "light",
    deviceScaleFactor: look.scale ?? 2,
    timezoneId: look.zone ?? "Europe/Moscow",
    reducedMotion: "reduce",
    ...(look.handheld === true && { hasTouch: true, isMobile: true }),
  });
  contexts.push(context);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  keepTroubles(page);
  await page.goto(url);
  await page.locator(".phone.front").waitFor();
  return page;
}

/** Closes every page; done by itself when the test file ends. */
export async function closePages(): Promise<void> {
  for (const context of contexts.splice(0)) await context.close();
}

/** What went wrong on a page: uncaught errors, console errors, requests that leave this machine. */
export function troublesOf(page: Page): string[] {
  return troubles.get(page) ?? [];
}

/** Where a picture goes: `docs/pictures` with `PICTURES=1`, else a folder that nobody keeps. */
export function picturePath(name: string): string {
  const kept = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
  const folder = process.env.PICTURES === "1" ? kept : join(tmpdir(), "livebase-pictures");
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}

export interface PhoneInHand {
  root: Locator;
  /** Writes into the message field and sends. */
  says(words: string): Promise<void>;
  /** Taps what is labelled so (whole label, else how it begins): a sheet, the latest inline button, a key, a door. */
  taps(label: string): Promise<void>;
  /** Waits until this phone shows the words. */
  sees(words: string | RegExp): Promise<void>;
  /** Waits until this phone shows them no more. */
  seesNoMore(words: string | RegExp): Promise<void>;
  /** Brings the phone to the front. */
  takes(): Promise<void>;
  /** Keeps a picture of this phone alone. */
  picture(path: string): Promise<void>;
}

/** One person's phone on the page, found by the name on it. */
export function phone(page: Page, name: string): PhoneInHand {
  const root = page.locator(`.phone[data-name="${name}"]`);
  const words = (wanted: string | RegExp) => root.getByText(wanted).filter({ visible: true }).last();
  return {
    root,
    says: async (text) => {
      await show(page, name);
      const field = root.locator(".compose-row textarea");
      await field.fill(text);
      await root.locator(".send").click();
      await root.locator(".compose-row textarea:placeholder-shown").waitFor();
    },
    taps: async (label) => {
      await show(page, name);
      await (await buttonOf(root, label)).click();
    },
    sees: (wanted) => words(wanted).waitFor(),
    seesNoMore: (wanted) =>
      root.getByText(wanted).filter({ visible: true }).first().waitFor({ state: "detached" }),
    takes: () => show(page, name),
    picture: async (path) => {
      await show(page, name);
      await root.locator(".toast").waitFor({ state: "detached" });
      await root.screenshot({ path, animations: "disabled" });
    },
  };
}

const installLine =
  "No browser found: apt-get install chromium (or set CHROMIUM_PATH). The page's tests are skipped.";

const contexts: BrowserContext[] = [];
const troubles = new WeakMap<Page, string[]>();
let browser: Promise<Browser> | undefined;

function isBrowserMissing(): boolean {
  if (existsSync(browserPath())) return false;
  if (process.env.REQUIRE_BROWSER === "1") throw new Error(installLine);
  console.warn(installLine);
  return true;
}

function browserPath(): string {
  return process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
}

function theBrowser(): Promise<Browser> {
  if (browser !== undefined) return browser;
  const opening = chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox", "--disable-gpu"] });
  browser = opening;
  return opening;
}

afterAll(async () => {
  await closePages();
  await (await browser)?.close();
  browser = undefined;
});

function keepTroubles(page: Page): void {
  const found: string[] = [];
  troubles.set(page, found);
  page.on("pageerror", (error) => found.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") found.push(line.text());
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") found.push(`asked ${hostname}`);
  });
}

async function show(page: Page, name: string): Promise<void> {
  const root = page.locator(`.phone[data-name="${name}"]`);
  if (await root.isVisible()) await root.scrollIntoViewIfNeeded();
  else await page.locator(".people button").filter({ hasText: name }).click();
}

const tappable = [".sheet button", ".inline-button", ".reply-key", ".door", ".hint"];

async function buttonOf(root: Locator, label: string): Promise<Locator> {
  const begins = new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
  const whole = new RegExp(`${begins.source}\\s*$`);
  await root.locator(tappable.join(", ")).filter({ hasText: begins, visible: true }).first().waitFor();
  for (const kind of tappable) {
    for (const hasText of [whole, begins]) {
      const found = root.locator(kind).filter({ hasText, visible: true });
      if ((await found.count()) > 0) return found.last();
    }
  }
  throw new Error(`no button "${label}"`);
}
