// A database user for the bot that cannot erase or rewrite the trace (LEDGER_STRICT=1).
// Run as an administrator, in the shop's database: mongosh "mongodb://…/livebase" docs/mongo-role.js
const shop = db.getName();

// Everything but `trace`, `seals`, `consents` and `consentTexts`. No `createIndex` there either: an index with a lifetime would erase rows.
const changeable = [
  "acceptances",
  "accounts",
  "agendaJobs",
  "agenda_logs",
  "appeals",
  "askedWhens",
  "callbacks",
  "calls",
  "changes",
  "clients",
  "comeBackRuns",
  "comebacks",
  "consentProofs",
  "counters",
  "cutpoints",
  "dirtyDays",
  "erased",
  "erasures",
  "gifts",
  "handOuts",
  "handovers",
  "inbox",
  "insights",
  "invitations",
  "keptLines",
  "keys",
  "links",
  "locks",
  "mailingTaps",
  "mailings",
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
  "replies",
  "reportHabits",
  "reviews",
  "rollups",
  "rules",
  "segments",
  "setup",
  "shop",
  "standards",
  "surveyRuns",
  "surveys",
  "talks",
  "tasks",
  "tickRuns",
  "touchRuns",
  "touchTimers",
  "transitions",
  "tries",
];

// The bot may not build an index there, so it finds these ready.
db.consents.createIndex({ clientId: 1 }, { sparse: true });
db.consentTexts.createIndex({ purpose: 1, locale: 1, version: -1 });

db.createRole({
  role: "livebase",
  roles: [],
  privileges: [
    {
      resource: { db: shop, collection: "" },
      actions: ["find", "insert", "changeStream", "createCollection", "listCollections", "listIndexes"],
    },
    ...changeable.map((collection) => ({
      resource: { db: shop, collection },
      actions: ["update", "remove", "createIndex", "dropIndex"],
    })),
  ],
});
db.createUser({ user: "livebase", pwd: passwordPrompt(), roles: ["livebase"] });
