## The list of groups
segments-list-daily =
  👥 <b>Client groups</b>

  The number is how many clients a group has right now.
segments-list-worth = ⭐ <b>By worth and frequency</b>
segments-list-rfm = 🧭 <b>By RFM</b>: how recently, how often and for how much in a year. Counted anew every night.
segments-list-saved = 📁 <b>Saved groups</b>
segments-list-none = Nothing here yet. Build a group and tap “💾 Save”.
segments-list-both = 🔀 Bought X but not Y
segments-list-lost = ⛔ Refused for one reason
segments-list-own = ➕ New group
segments-list-back = ◀️ All groups
segments-shelf-worth = ⭐ By worth
segments-shelf-rfm = 🧭 By RFM
segments-shelf-saved = 📁 Saved
segments-ready-due = 🛒 Time to offer
segments-ready-sleeping = 💤 Sleeping
segments-ready-best-sleeping = 💤 Sleeping A and B
segments-ready-cooling = 🍂 Cooling down
segments-ready-returners = 💔 Win back
segments-ready-leads-new = 🆕 Not called yet
segments-ready-leads-idle = 🌱 No next step
segments-ready-second-chance = 🔁 Second chance
segments-ready-birthdays = 🎂 Birthdays
segments-ready-newbies = 🆕 Newbies
segments-ready-fans = ⭐ Fans
segments-ready-no-contact = 📵 No contact
segments-ready-rating-a = 🥇 Rating A
segments-ready-rating-b = 🥈 Rating B
segments-ready-rating-e = 🔎 Rating E
segments-ready-key = 🔑 Key
segments-ready-vip = 👑 VIP
segments-ready-proven = 🤝 Proven
segments-ready-frequent = ⚡ Frequent
segments-ready-cyclic = 🔄 Cyclic
segments-ready-rare = 🌙 Rare
segments-ready-f-champions = 🏆 Champions
segments-ready-f-loyal = 💛 Loyal
segments-ready-f-potential-loyalist = 🌟 Could become loyal
segments-ready-f-new = 🐣 Recent
segments-ready-f-promising = 🌤 Promising
segments-ready-f-need-attention = 👀 Need attention
segments-ready-f-about-to-sleep = 🥱 About to sleep
segments-ready-f-cant-lose = 🆘 Can’t lose
segments-ready-f-at-risk = ⚠️ At risk
segments-ready-f-hibernating = 🐻 Hibernating

## A group
# $title (String) - its name
# $sentence (String) - who is in it
# $count (Number) - how many
segments-group-text =
  <b>{ $title }</b> · { $count ->
    [one] { $count } client
   *[other] { $count } clients
  }
  { $sentence }
segments-group-empty =
  <b>{ $title }</b> · { $count ->
    [0] nobody now
   *[other] nobody on this page now
  }
  { $sentence }
segments-group-hand-out = 👤 Hand out
segments-group-csv = ⬇️ CSV
segments-group-save = 💾 Save
segments-group-rename = 🔤 Name
segments-group-edit = ✏️ Conditions
segments-group-share-on = 🤝 To sellers
segments-group-share-off = 🔒 Only me
segments-group-remove = 🗑 Delete
segments-group-back = ◀️ All groups
segments-group-refused-no-rights = Only the owner can do this.
segments-group-refused-group-unknown = This group is gone. Open the list again.
segments-group-refused-definition-wrong = Too many conditions: up to 30, nested up to 4 deep.
segments-group-refused-stale = This screen is out of date. Open the group again.
segments-share-done-on = Sellers will see their own clients in it
segments-share-done-off = Now only you see this group
# $name (String) - its name
segments-remove-done = 🗑 The group “{ $name }” is deleted. The clients stay.
segments-remove-undo = ↩️ Bring back

## Bought X but not Y; refused
segments-both-x = 🔀 What did they <b>buy</b> in 12 months?
# $name (String) - product X
segments-both-y = 🔀 Bought “{ $name }”. And what did they <b>not buy</b> in 12 months?
segments-both-few = 🔀 This group needs at least two products. Add them in the settings.
segments-lost-text = ⛔ <b>Refused, last contact within 6 months.</b> For which reason?

## Save
segments-save-question = What is the group called? Up to 40 characters.
segments-save-again = Write the name in words, up to 40 characters, for example: Kitchen without a table
# $name (String) - its name
segments-save-done = 💾 The group “{ $name }” is saved.
segments-save-open = 👥 Open the group
segments-save-refused-no-rights = Only the owner saves groups.
segments-save-refused-group-unknown = This group is gone: a draft lives for a day.
segments-save-refused-name-empty = Write the name in words.
segments-save-refused-too-many = 50 groups are saved already. Delete those you don’t need.

## Hand out
# $perWeek (Number) - calls for a seller in a week
segments-hand-out-question =
  👤 Each seller will get calls to <b>their own</b> clients in the group, at most { $perWeek } new ones a week.

  What are they to say? For example: offer chairs to go with the table.
segments-hand-out-wordless = 👤 Hand out without words
segments-hand-out-again = Write in one phrase what the call is for.
# $count (Number) - calls
segments-hand-out-done =
  👤 <b>Handed out: { $count ->
    [one] { $count } call
   *[other] { $count } calls
  }</b>
# $name (String) - the seller
# $count (Number) - calls
segments-hand-out-seller = { $name }: { $count }
# $count (Number) - clients
segments-hand-out-left-busy = Have a call planned already: { $count }
segments-hand-out-left-quiet = Asked not to be disturbed: { $count }
segments-hand-out-left-grieved = Offended, to be heard first: { $count }
segments-hand-out-left-nobodys = Without a seller: { $count }
segments-hand-out-left-later = Over the week’s norm, hand out in a week: { $count }
segments-hand-out-refused-no-rights = Only the owner hands groups out.
segments-hand-out-refused-group-unknown = This group is gone. Open the list again.
segments-hand-out-refused-nobody-to-call = Nobody to hand out: all have a call planned, the sellers have their week’s norm, or the clients have no seller.

## The file
segments-file-head = Name;Phones;E-mails;Telegram;Status;Seller;Source;City;Birthday;Tags;Purchases;Total, ₽;Last purchase;Rating
# $title (String) - the group
# $count (Number) - clients
segments-file-caption =
  ⬇️ <b>{ $title }</b> · { $count ->
    [one] { $count } client
   *[other] { $count } clients
  }
  The export is in the security log.
segments-export-refused-no-rights = Only the owner exports the base.
segments-export-refused-group-unknown = This group is gone. Open the list again.
segments-export-refused-empty = Nobody is in the group now: nothing to export.
segments-export-refused-too-many = The group has more than 100,000 clients. Narrow it with conditions.

## A group of one’s own
# $sentence (String) - who is in it
# $count (Number) - how many
segments-build-text =
  ➕ <b>New group</b>
  { $sentence }

  <b>{ $count } match</b>
segments-build-kinds = What are clients to be chosen by?
# $title (String) - the condition
segments-build-values = <b>{ $title }</b>: choose.
# $title (String) - the condition
# $count (Number) - how many
segments-build-values-counted =
  <b>{ $title }</b>: choose one or several.

  <b>{ $count } match</b>
# $title (String) - the condition
segments-build-no-values = <b>{ $title }</b>: nothing to choose from yet.
# $what (String) - the condition in words
segments-build-item = Condition: { $what }
segments-build-add = ➕ Condition
segments-build-joint-all = 🔗 All of them
segments-build-joint-any = 🔗 Any of them
segments-build-show = 👀 Show
segments-build-own = ⌨️ Own number
segments-build-back = ◀️ To the group
segments-build-kinds-back = ◀️ Conditions
segments-build-done = 👌 Done
segments-build-last = The last condition stays: without it everybody would be in the group.
segments-turn-d90 = In 90 days
segments-turn-d183 = In 6 months
segments-turn-d365 = In 12 months
segments-turn-ever = Ever
segments-turn-except = 🚫 Except them
segments-turn-only = ✅ Only them
segments-turn-off = 🗑 Take out
segments-kind-st = 🚦 Status
segments-kind-bo = 🛒 Bought
segments-kind-nb = 🙅 Not bought
segments-kind-si = 🤫 Silence
segments-kind-to = 💰 Total
segments-kind-rc = 🧾 How often
segments-kind-av = 🧮 Avg receipt
segments-kind-so = 📥 Source
segments-kind-tg = 🏷 Tag
segments-kind-re = 👤 Seller
segments-kind-lo = ⛔ Refusal
segments-kind-sg = 🌱 Lead stage
segments-kind-ls = 🪜 Lead step
segments-kind-ra = 🥇 Rating
segments-kind-rf = 🧭 RFM
segments-kind-mk = 🔑 Key clients
segments-kind-pa = ⚡ Frequency
segments-kind-ns = ⏰ Call
segments-kind-of = 🗣 Answer
segments-kind-bd = 🎂 Birthday
segments-kind-se = 🚻 Sex
segments-kind-ag = 🎈 Age
segments-kind-ci = 🏙 City
segments-kind-kn = 🏢 Who it is
segments-kind-jo = 🤖 In the bot
segments-kind-co = 🔔 Consents
segments-kind-np = 🙂 Score
segments-kind-ml = 📨 Received
segments-kind-nm = 📭 Not received
segments-kind-cr = 🗓 New in base
segments-kind-fl = ✨ Special
segments-flag-due = 🛒 Time to offer
segments-flag-cooling = 🍂 Cooling down
segments-flag-second-chance = 🔁 Second chance
segments-flag-no-contact = 📵 No contact
segments-flag-referred = 🤝 Referred
segments-flag-complaint = 😡 Complaint
# $value (String) - a number
segments-number-silent = { $value } days and more
segments-number-total = From { $value }
segments-number-receipts = From { $value } purchases
segments-number-average = From { $value }
segments-number-age = Aged { $value }
# $title (String) - the condition
segments-number-question-count =
  { $title }: what number?

  Bounds will do: <b>from 30</b>, <b>up to 90</b> or <b>30–90</b>.
# $title (String) - the condition
segments-number-question-money =
  { $title }: how many rubles?

  Bounds will do: <b>from 5,000</b>, <b>up to 20,000</b> or <b>5,000–20,000</b>.
segments-number-again = That is no number. Write, for example, 30, up to 90 or 30–90.
# $value (String) - a number
segments-number-birthday = Next { $value } days
segments-number-created = In { $value } days

## Words
segments-word-gone = (removed)
segments-word-draft = Group without a name
segments-word-nobody = nobody’s
segments-word-or = {" "}or{" "}
# $name (String) - a category
segments-word-category = 📂 { $name }
segments-of-status-target = target
segments-of-status-lead = lead
segments-of-status-newbie = newbie
segments-of-status-fan = fan
segments-of-status-sleeping = sleeping
segments-of-status-returner = to win back
segments-of-stage-new = new
segments-of-stage-working = in progress
segments-of-stage-lost = refused
segments-of-rfm-champions = champions
segments-of-rfm-loyal = loyal
segments-of-rfm-potential-loyalist = could become loyal
segments-of-rfm-new = recent
segments-of-rfm-promising = promising
segments-of-rfm-need-attention = need attention
segments-of-rfm-about-to-sleep = about to sleep
segments-of-rfm-cant-lose = can’t lose
segments-of-rfm-at-risk = at risk
segments-of-rfm-hibernating = hibernating
segments-of-mark-vip = VIP
segments-of-mark-key = key
segments-of-mark-proven = proven
segments-of-pace-frequent = often
segments-of-pace-cyclic = in cycles
segments-of-pace-rare = seldom
segments-of-sex-male = male
segments-of-sex-female = female
segments-of-sex-unknown = not known
segments-of-next-step-none = not planned
segments-of-next-step-overdue = overdue
segments-of-next-step-today = today
segments-of-next-step-later = later
segments-of-offer-yes = yes
segments-of-offer-thinking = thinking
segments-of-offer-no = no
segments-of-kind-person = a person
segments-of-kind-company = a company
segments-of-kind-partner = a partner
segments-of-kind-supplier = a supplier
segments-of-reach-joined = joined
segments-of-reach-blocked = stopped the bot
segments-of-reach-never = not joined
segments-of-consent-pd = data
segments-of-consent-birthday = greetings
segments-of-consent-dates = family dates
segments-of-consent-renew = time to renew
segments-of-consent-promo = offers
segments-of-nps-promoter = 9–10, recommend
segments-of-nps-passive = 7–8, neutral
segments-of-nps-detractor = 0–6, unhappy

## The sentence of a group: “Everyone who …”
# $what (String) - a condition in words, begins with “who”
segments-sentence-all = Everyone { $what }.
segments-sentence-joint-all = {" "}and{" "}
segments-sentence-joint-any = {" "}or{" "}
# $what (String) - a condition in words
segments-sentence-except = except anyone { $what }
segments-sentence-group = ({ $what })
# $what (String) - one value or several
segments-who-status = whose status is now { $what }
segments-who-stage = who is a lead at the stage “{ $what }”
segments-who-lead-step = who is a lead at the step “{ $what }”
segments-who-rating = who is rated { $what }
segments-who-rfm = who by RFM is in “{ $what }”
segments-who-mark = who is marked { $what }
segments-who-pace = who buys { $what }
# $what (String) - a product
segments-who-bought = who ever bought “{ $what }”
# $what (String) - a product
# $days (Number) - days
segments-who-bought-days = who bought “{ $what }” in { $days ->
    [365] 12 months
    [183] 6 months
    [one] { $days } day
   *[other] { $days } days
  }
# $what (String) - a product
# $from (String) - a day
# $to (String) - a day
segments-who-bought-between = who bought “{ $what }” from { $from } to { $to }
# $what (String) - a product
segments-who-not-bought = who never bought “{ $what }”
# $what (String) - a product
# $days (Number) - days
segments-who-not-bought-days = who did not buy “{ $what }” in { $days ->
    [365] 12 months
    [183] 6 months
    [one] { $days } day
   *[other] { $days } days
  }
# $what (String) - a product
# $from (String) - a day
# $to (String) - a day
segments-who-not-bought-between = who did not buy “{ $what }” from { $from } to { $to }
# $days (Number) - days, 0: ever
segments-who-lost = who refused{ $days ->
    [0] {""}
    [183] {" "}(last contact within 6 months)
   *[other] {" "}(last contact within { $days } days)
  }
# $what (String) - the reason
# $days (Number) - days, 0: ever
segments-who-lost-for = who refused for the reason “{ $what }”{ $days ->
    [0] {""}
    [183] {" "}(last contact within 6 months)
   *[other] {" "}(last contact within { $days } days)
  }
segments-who-source = who came from “{ $what }”
segments-who-responsible = whose seller is { $what }
segments-who-sex = whose sex is { $what }
# $days (Number) - days
segments-who-birthday = who has a birthday within { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
segments-who-tag = who has the tag { $what }
segments-who-next-step = whose next call is { $what }
segments-who-offer = who answered an offer with “{ $what }”
segments-who-city = who is from { $what }
segments-who-referred = who was referred
segments-who-kind = who is kept as { $what }
segments-who-due = who is due to buy again
segments-who-cooling = who is past the time to buy but not asleep yet
# $days (Number) - days
segments-who-created = who came into the base within { $days ->
    [one] { $days } day
   *[other] { $days } days
  }
segments-who-second-chance = who refused and whose time to come back to has come
segments-who-no-contact = who cannot be reached
segments-who-consent = whose consent is in force: { $what }
segments-who-reach = whose bot status is: { $what }
segments-who-nps = who answered within a year: { $what }
segments-who-complaint = who has an open complaint
# $what (String) - a mailing
segments-who-mailed = who got the mailing “{ $what }”
# $what (String) - a mailing
segments-who-not-mailed = who did not get the mailing “{ $what }”
# $from (Number) - from
segments-range-from-age = who is { $from } or older
# $to (Number) - to
segments-range-to-age = who is { $to } or younger
segments-range-between-age = who is from { $from } to { $to } years old
# $from (String) - the sum from
# $to (String) - the sum to
segments-range-from-total = who bought for { $from } or more in all
segments-range-to-total = who bought for { $to } or less in all
segments-range-between-total = who bought for { $from } to { $to } in all
# $from (Number) - from
# $to (Number) - to
segments-range-from-receipts = who bought { $from ->
    [one] once
   *[other] { $from } times
  } or more
segments-range-to-receipts = who bought { $to ->
    [one] once
   *[other] { $to } times
  } or less
segments-range-between-receipts = who bought from { $from } to { $to } times
# $from (String) - the sum from
# $to (String) - the sum to
segments-range-from-average = whose average receipt is { $from } or more
segments-range-to-average = whose average receipt is { $to } or less
segments-range-between-average = whose average receipt is { $from } to { $to }
# $from (Number) - from
# $to (Number) - to
segments-range-from-silent = who has not bought for { $from ->
    [one] { $from } day
   *[other] { $from } days
  } or more
segments-range-to-silent = who bought in the last { $to ->
    [one] day
   *[other] { $to } days
  }
segments-range-between-silent = who has not bought for { $from } to { $to } days
