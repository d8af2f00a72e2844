import type { ParameterCheck } from "../../../src/sandbox/index.ts";
import {
  type PublishedField,
  type PublishedType,
  type PublishedTypes,
  readPublishedTypes,
} from "./published-types.ts";

let published: PublishedTypes | undefined;

/**
 * Holds every call against the published Bot API: an unknown method, an unknown, missing or wrongly typed
 * parameter is a line. Telegram itself ignores most of them, so a typo would never show.
 */
export const checkParameters: ParameterCheck = (method, { fields, uploads, isForm }) => {
  published ??= readPublishedTypes();
  const parameters = published.methods.get(method);
  if (parameters === undefined) return [`${method}: the Bot API has no such method`];
  const types = published;
  const given = { ...Object.fromEntries([...uploads.keys()].map((name) => [name, "attach://"])), ...fields };
  const attached = new Set(
    JSON.stringify(fields)
      .match(/attach:\/\/[^"\\]+/g)
      ?.map((name) => name.slice(9)),
  );
  const problems: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    const field = parameters[name];
    if (field !== undefined) problems.push(...problemsOf(types, field.type, readable(value, isForm), name));
    else if (!uploads.has(name) || !attached.has(name)) problems.push(`unknown parameter ${name}`);
  }
  return [...problems, ...missing(parameters, given, "")].map((problem) => `${method}: ${problem}`);
};

/** In a form everything is text, in JSON a nested value may be; what it means is told apart by trying. */
function readable(value: unknown, isForm: boolean): unknown {
  return typeof value === "string" && (isForm || /^[{[]/.test(value)) ? new FormText(value) : value;
}

class FormText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  parsed(): unknown {
    try {
      return JSON.parse(this.text);
    } catch {
      return undefined;
    }
  }
}

function problemsOf(types: PublishedTypes, type: PublishedType, value: unknown, path: string): string[] {
  if (value instanceof FormText) {
    const asText = problemsOf(types, type, value.text, path);
    return asText.length === 0 ? [] : problemsOf(types, type, value.parsed(), path);
  }
  switch (type.kind) {
    case "primitive":
      return isPrimitive(type.name, value) ? [] : [`${path} must be a ${type.name}`];
    case "literal":
      return value === type.value ? [] : [`${path} must be ${JSON.stringify(type.value)}`];
    case "array":
      if (!Array.isArray(value)) return [`${path} must be a list`];
      return value.flatMap((item, index) => problemsOf(types, type.of, item, `${path}[${index}]`));
    case "union":
      return fewest(type.of.map((one) => problemsOf(types, one, value, path)));
    case "update-kind":
      return Object.hasOwn(types.objects.get("TelegramUpdate") ?? {}, String(value))
        ? []
        : [`${path} is no update`];
    case "reference":
      return referenceProblems(types, type.name, value, path);
  }
}

function referenceProblems(types: PublishedTypes, name: string, value: unknown, path: string): string[] {
  const alias = types.aliases.get(name);
  if (alias !== undefined) return problemsOf(types, alias, value, path);
  const fields = types.objects.get(name);
  if (fields === undefined) throw new Error(`@gramio/types has no ${name}`);
  // "For simple text buttons, String can be used instead of this object", says the documentation of it.
  if (name === "TelegramKeyboardButton" && typeof value === "string") return [];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [`${path} must be an object`];

  const problems = Object.entries(value).flatMap(([key, inner]) => {
    const field = fields[key];
    if (field === undefined) return [`unknown parameter ${path}.${key}`];
    return problemsOf(types, field.type, inner, `${path}.${key}`);
  });
  return [...problems, ...missing(fields, value, `${path}.`)];
}

function missing(fields: Record<string, PublishedField>, given: object, path: string): string[] {
  const absent = Object.entries(fields).filter(([name, { isOptional }]) => !isOptional && !(name in given));
  return absent.map(([name]) => `missing parameter ${path}${name}`);
}

function isPrimitive(name: string, value: unknown): boolean {
  // A file within JSON is named by its upload.
  if (name === "file") return typeof value === "string" && value.startsWith("attach://");
  return typeof value === name;
}

function fewest(answers: string[][]): string[] {
  return answers.reduce((best, answer) => (answer.length < best.length ? answer : best));
}
