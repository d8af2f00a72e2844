import type { ClockMove, FaultPlan, NewPerson } from "../../src/sandbox/control.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";
import { checkParameters } from "./bot-api/check-parameters.ts";
import { type ChatPerson, chatPerson } from "./chat-person.ts";

export interface ChatOptions
  extends Pick<SandboxOptions, "now" | "store" | "port" | "webhookRetryMilliseconds"> {
  faults?: FaultPlan;
  onClock?: (move: ClockMove) => void | Promise<void>;
  /** Resolves when the program has nothing in hand. With it every act returns after its answer. */
  idle?: () => Promise<void>;
  /** A tap may stay unanswered: for tests that kill the program or break its calls. */
  forgivesSilence?: boolean;
}

/** A strict local Telegram for a test, and the people in it. */
export interface Chat {
  sandbox: Sandbox;
  url: string;
  token: string;
  /** Makes somebody with a Telegram account, who has not met the bot yet. */
  person(firstName: string, more?: Partial<NewPerson>): ChatPerson;
  /** Gives, changes or (for a program that is down) takes away the way to wait for the program. */
  waitWith(idle: (() => Promise<void>) | undefined): void;
  /** Waits until the program took every update and has nothing in hand. */
  quiet(): Promise<void>;
  /** Ends the server. Throws when the program sent what the Bot API does not know, or left a tap unanswered. */
  close(): Promise<void>;
}

const takenMilliseconds = 10_000;

export async function startChat({ idle, forgivesSilence = false, ...options }: ChatOptions): Promise<Chat> {
  const sandbox = await startSandbox({ ...options, strict: checkParameters });
  const { control } = sandbox;
  let waiting = idle;

  const chat: Chat = {
    sandbox,
    url: sandbox.url,
    token: sandbox.token,
    person: (firstName, more = {}) =>
      chatPerson(control, control.addPerson({ firstName, ...more }), () => chat.quiet()),
    waitWith: (next) => {
      waiting = next;
    },
    quiet: async () => {
      if (waiting === undefined) return;
      const until = performance.now() + takenMilliseconds;
      while (control.waitingUpdates() > 0) {
        if (performance.now() > until) throw new Error("The program does not take its updates");
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await waiting();
    },
    close: async () => {
      const silences = forgivesSilence ? [] : silencesOf(sandbox);
      const problems = [...control.violations(), ...silences];
      await sandbox.close();
      if (problems.length > 0) throw new Error(`The Bot API was not respected:\n${problems.join("\n")}`);
    },
  };
  return chat;
}

function silencesOf({ control }: Sandbox): string[] {
  return control.view().people.flatMap(({ id, firstName }) =>
    control
      .chat(id)
      .taps.filter((tap) => !tap.answered)
      .map((tap) => `${firstName}'s tap of «${tap.button}» was never answered`),
  );
}
