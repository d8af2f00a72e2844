/**
 * Who may import whom. The table is the architecture: a slice may import the slices it names and whatever
 * those may import (design.md of the project, section 3).
 */
const mayImport = {
  team: [],
  shop: ["team"],
  protection: ["shop"],
  clients: ["protection"],
  calls: ["clients"],
  loyalty: ["clients"],
  purchases: ["loyalty"],
  consents: ["clients"],
  feedback: ["purchases", "calls", "consents"],
  segments: ["feedback"],
  mailings: ["segments"],
  touches: ["mailings"],
  reports: ["touches"],
};

const slices = Object.keys(mayImport);

function neighboursOf(slice, seen = new Set()) {
  for (const next of mayImport[slice]) {
    if (!seen.has(next)) {
      seen.add(next);
      neighboursOf(next, seen);
    }
  }
  return seen;
}

const oneOf = (names) => `^src/(${names.join("|")})/`;

const neighbourRules = slices.map((slice) => {
  const allowed = [slice, ...neighboursOf(slice)];
  const foreign = slices.filter((name) => !allowed.includes(name));
  return {
    name: `${slice}-imports-only-its-neighbours`,
    severity: "error",
    comment: `${slice} may import ${allowed.slice(1).join(", ") || "no other slice"}. Need more? Let app/ join the slices, or hand over a typed part.`,
    from: { path: `^src/${slice}/` },
    to: { path: foreign.length > 0 ? oneOf(foreign) : "^nothing$" },
  };
});

export default {
  forbidden: [
    ...neighbourRules,
    {
      name: "through-the-front-door",
      severity: "error",
      comment:
        "A slice is entered by its index.ts only. Export what you need there, or ask whether you need it.",
      from: { path: `^src/(${slices.join("|")})/`, pathNot: "^src/(reports|segments)/store/" },
      to: {
        path: `^src/(${slices.join("|")})/.+/`,
        pathNot: "^src/$1/",
      },
    },
    {
      name: "app-uses-doors",
      severity: "error",
      comment:
        "app/ wires slices by their doors (index.ts); what lies behind a door is the slice's own business.",
      from: { path: "^src/app/" },
      to: { path: `^src/(${slices.join("|")})/.+/` },
    },
    {
      name: "rules-are-pure",
      severity: "error",
      comment:
        "A rule answers with the clock frozen and the network unplugged. I/O belongs to store/ or actions/.",
      from: { path: "^src/[^/]+/rules/" },
      to: {
        path: "node_modules/(mongoose|grammy|@grammyjs|agenda|@agendajs|hono|pino)/|^src/platform/|^src/[^/]+/(store|actions|chat|jobs)/",
        dependencyTypesNot: [],
      },
    },
    {
      name: "rules-use-other-slices-types-only",
      severity: "error",
      comment: "A rule may know the shape of a neighbour's data, never run its code.",
      from: { path: "^src/([^/]+)/rules/" },
      to: { path: oneOf(slices), pathNot: "^src/$1/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "actions-do-not-chat",
      severity: "error",
      comment: "An action would survive Telegram becoming a web page. Wording and buttons live in chat/.",
      from: { path: "^src/[^/]+/actions/" },
      to: { path: "node_modules/(grammy|@grammyjs|agenda|@agendajs)/|^src/[^/]+/(chat|jobs)/" },
    },
    {
      name: "actions-plan-messages-by-type-only",
      severity: "error",
      comment:
        "An action is handed what plans a message (PlanMessages); it never runs code of platform/telegram.",
      from: { path: "^src/[^/]+/actions/" },
      to: { path: "^src/platform/telegram/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "chat-does-not-store",
      severity: "error",
      comment: "Chat asks, calls one action and words the answer. Reading and writing is the action's work.",
      from: { path: "^src/[^/]+/chat/" },
      to: { path: "node_modules/(mongoose|agenda|@agendajs)/|^src/[^/]+/store/|^src/platform/mongo/" },
    },
    {
      name: "only-store-and-actions-know-mongo",
      severity: "error",
      comment: "mongoose is known to store/, actions/, a slice's door and platform/ only.",
      from: {
        path: "^src/",
        pathNot: "^src/(platform|sandbox|app)/|^src/[^/]+/(store|actions)/|^src/[^/]+/index\\.ts$",
      },
      to: { path: "node_modules/mongoose/" },
    },
    {
      name: "only-jobs-and-platform-know-agenda",
      severity: "error",
      comment: "A timer is a line in app/timetable.ts calling a job; nothing else knows Agenda.",
      from: { path: "^src/", pathNot: "^src/platform/agenda/" },
      to: { path: "node_modules/(agenda|@agendajs)/" },
    },
    {
      name: "shared-is-the-floor",
      severity: "error",
      comment: "shared/ is vocabulary: it imports nothing of src above it.",
      from: { path: "^src/shared/" },
      to: { path: "^src/", pathNot: "^src/shared/" },
    },
    {
      name: "platform-knows-no-slice",
      severity: "error",
      comment: "platform/ serves every slice and knows none. Let the slice register with it.",
      from: { path: "^src/platform/" },
      to: { path: "^src/", pathNot: "^src/(shared|platform)/" },
    },
    {
      name: "sandbox-knows-no-slice",
      severity: "error",
      comment: "The local Telegram plays Telegram: it knows the Bot API, not the shop.",
      from: { path: "^src/sandbox/" },
      to: { path: "^src/", pathNot: "^src/(shared|platform|sandbox)/" },
    },
    {
      name: "nobody-imports-app",
      severity: "error",
      comment: "app/ is the top: it wires, nobody reaches up to it.",
      from: { path: "^src/", pathNot: "^src/(app|main\\.ts)" },
      to: { path: "^src/app/" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Data flows one way. Move the shared piece down or hand it over as an argument.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nothing imports this file and it imports nothing: delete it or use it.",
      from: { orphan: true, pathNot: "\\.d\\.ts$|^src/sandbox/page/" },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
