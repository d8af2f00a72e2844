// A database user for the bot that cannot erase or rewrite the trace (LEDGER_STRICT=1).
// Run as an administrator, in the shop's database: mongosh "mongodb://…/livebase" docs/mongo-role.js
const shop = db.getName();

// Everything but `trace` and `seals`. No `createIndex` there either: an index with a lifetime would erase rows.
const changeable = [
  "acceptances",
  "agendaJobs",
  "agenda_logs",
  "callbacks",
  "calls",
  "changes",
  "clients",
  "cutpoints",
  "dirtyDays",
  "handOuts",
  "handovers",
  "inbox",
  "insights",
  "invitations",
  "keys",
  "locks",
  "members",
  "notes",
  "outbox",
  "phones",
  "plans",
  "points",
  "policies",
  "products",
  "purchases",
  "rankPages",
  "rankSnapshots",
  "recounts",
  "reportHabits",
  "reviews",
  "rollups",
  "rules",
  "segments",
  "setup",
  "shop",
  "standards",
  "talks",
  "tasks",
  "tickRuns",
  "touchRuns",
  "touchTimers",
  "transitions",
  "tries",
];

db.createRole({
  role: "livebase",
  roles: [],
  privileges: [
    {
      resource: { db: shop, collection: "" },
      actions: ["find", "insert", "createCollection", "listCollections", "listIndexes"],
    },
    ...changeable.map((collection) => ({
      resource: { db: shop, collection },
      actions: ["update", "remove", "createIndex"],
    })),
  ],
});
db.createUser({ user: "livebase", pwd: passwordPrompt(), roles: ["livebase"] });
