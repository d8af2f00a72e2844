import { readFileSync } from "node:fs";

export type PublishedType =
  | { kind: "primitive"; name: "string" | "number" | "boolean" | "file" }
  | { kind: "literal"; value: string | number | boolean }
  | { kind: "array"; of: PublishedType }
  | { kind: "union"; of: PublishedType[] }
  | { kind: "reference"; name: string }
  | { kind: "update-kind" };

export interface PublishedField {
  type: PublishedType;
  isOptional: boolean;
}

export interface PublishedTypes {
  /** Parameters by the method's name; a method without any has an empty record. */
  methods: Map<string, Record<string, PublishedField>>;
  objects: Map<string, Record<string, PublishedField>>;
  aliases: Map<string, PublishedType>;
}

/** Reads what `@gramio/types` publishes of the Bot API: its declarations are plain enough to read without a compiler. */
export function readPublishedTypes(): PublishedTypes {
  const types: PublishedTypes = { methods: new Map(), objects: new Map(), aliases: new Map() };
  const methodNames = new Map<string, string>();
  for (const [, name = "", parameters = ""] of declarations("methods").matchAll(
    /^\s+(\w+):\s*CallAPI\w*<([^>]*)/gm,
  )) {
    const named = /Params\.(\w+)/.exec(parameters)?.[1];
    if (named === undefined) types.methods.set(name, {});
    else methodNames.set(named, name);
  }
  for (const file of ["params", "objects"]) {
    const words = wordsOf(declarations(file));
    while (words.left()) readDeclaration(words, types);
  }
  for (const [declared, name] of methodNames) types.methods.set(name, types.objects.get(declared) ?? {});
  return types;
}

function declarations(file: string): string {
  const path = new URL(`../../../node_modules/@gramio/types/out/${file}.d.ts`, import.meta.url);
  return readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
}

interface Words {
  left(): boolean;
  peek(): string;
  next(): string;
  /** Takes the word if it is the next one. */
  takes(word: string): boolean;
}

function wordsOf(source: string): Words {
  const words = source.match(/"[^"]*"|[A-Za-z_][\w.]*|\d+|\[\]|[|(){}<>,:;?=]/g) ?? [];
  let at = 0;
  return {
    left: () => at < words.length,
    peek: () => words[at] ?? "",
    next: () => words[at++] ?? "",
    takes: (word) => {
      const isIt = words[at] === word;
      if (isIt) at += 1;
      return isIt;
    },
  };
}

function readDeclaration(words: Words, types: PublishedTypes): void {
  if (!words.takes("export")) {
    words.next();
    return;
  }
  const keyword = words.next();
  const name = words.next();
  if (keyword === "interface" && words.takes("{")) types.objects.set(name, readFields(words));
  else if (keyword === "type" && words.takes("=")) types.aliases.set(name, readType(words));
}

function readFields(words: Words): Record<string, PublishedField> {
  const fields: Record<string, PublishedField> = {};
  while (words.left() && !words.takes("}")) {
    const name = words.next();
    const isOptional = words.takes("?");
    if (words.takes(":")) fields[name] = { type: readType(words), isOptional };
  }
  return fields;
}

function readType(words: Words): PublishedType {
  const of: PublishedType[] = [];
  words.takes("|");
  do of.push(readTerm(words));
  while (words.takes("|"));
  return of.length === 1 && of[0] !== undefined ? of[0] : { kind: "union", of };
}

function readTerm(words: Words): PublishedType {
  let term = readAtom(words);
  while (words.takes("[]")) term = { kind: "array", of: term };
  return term;
}

function readAtom(words: Words): PublishedType {
  const word = words.next();
  if (word === "(") return readClosed(words, ")");
  // `{ toString(): string }` and `{ toJSON(): Keyboard }` are what a library may hold, not what it sends.
  if (word === "{") {
    while (!words.takes(":")) words.next();
    return readClosed(words, "}");
  }
  if (word === "Exclude") {
    while (!words.takes(">")) words.next();
    return { kind: "update-kind" };
  }
  if (word.startsWith('"')) return { kind: "literal", value: word.slice(1, -1) };
  if (/^\d+$/.test(word)) return { kind: "literal", value: Number(word) };
  if (word === "true" || word === "false") return { kind: "literal", value: word === "true" };
  if (word === "string" || word === "number" || word === "boolean") return { kind: "primitive", name: word };
  if (word === "Blob") return { kind: "primitive", name: "file" };
  return { kind: "reference", name: word.replace(/^Objects\./, "") };
}

function readClosed(words: Words, end: string): PublishedType {
  const type = readType(words);
  while (words.left() && !words.takes(end)) words.next();
  return type;
}
