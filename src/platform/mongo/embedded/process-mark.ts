import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * What tells a process from a later one with the same number: its start time. Undefined when no such process
 * runs. Without it a container restarted after a kill would take itself (again process 1) for the holder.
 */
export async function processMark(pid: number): Promise<string | undefined> {
  if (process.platform !== "linux") return ask(pid, "lstart=");
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => undefined);
  // The name in brackets may hold spaces; the state is the first field after it, the start time the 20th.
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields?.[0] === "Z" ? undefined : fields?.[19];
}

/** The whole command line of a running process. */
export async function commandLine(pid: number): Promise<string | undefined> {
  if (process.platform !== "linux") return ask(pid, "args=");
  const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
  return line?.replaceAll("\0", " ");
}

async function ask(pid: number, field: string): Promise<string | undefined> {
  const answer = await promisify(execFile)("ps", ["-o", field, "-p", String(pid)]).catch(() => undefined);
  return answer?.stdout.trim() || undefined;
}
