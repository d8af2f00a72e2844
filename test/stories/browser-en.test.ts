import { tellFirstDay } from "./first-day-on-page.ts";

tellFirstDay({
  locale: "en",
  owner: "Olga Bell",
  seller: "Simon Gray",
  page: { become: "Become the owner", tomorrow: "tomorrow 10:00", plusHour: "+1 h" },
  tour: {
    asksName: "What is the shop called?",
    name: "Furniture on Lenin St",
    city: "Moscow",
    asksGoods: "What do you sell?",
    goods: "table 12500, chair 3200, kitchen 128000",
    done: "the shop is open",
  },
  team: {
    invite: "👤 Invite a seller",
    asSeller: "Seller",
    link: "A link for one seller",
    share: "📤",
    welcome: "You are invited",
    accept: "✅ Accept",
    asksName: "What should we call you?",
    fullText: "📄 Full text",
    acceptRules: "✅ I’ve read",
    inside: "Welcome",
    news: "Simon Gray is on the team",
  },
  lead: {
    line: "Anna Orr +7 912 345-67-89 insta, kitchen up to 130k, call tomorrow 10am",
    saved: "New client saved",
    card: "👤 Card",
    name: "Anna Orr",
  },
  call: { outcome: "📝 Outcome", callback: "🔁 Call back", tomorrow: "Tomorrow", time: "11:00", kept: "tomorrow" },
});
