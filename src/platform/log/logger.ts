import pino from "pino";
export type Log = pino.Logger;
export function createLogger({ level }: { level: string }): Log {
  return pino({ level });
}
