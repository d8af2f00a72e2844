## Period
# $dates (String) - such as “Sat 21 November”, “16–22 November”, “November 2026”
reports-title-today = 📊 <b>Today, { $dates }</b>
reports-title-yesterday = 📊 <b>Yesterday, { $dates }</b>
reports-title-day = 📊 <b>{ $dates }</b>
reports-title-week = 📊 <b>Week of { $dates }</b>
reports-title-month = 📊 <b>{ $dates }</b>
reports-title-quarter = 📊 <b>{ $dates } (quarter)</b>
reports-title-year = 📊 <b>The year { $dates }</b>
reports-title-own = 📊 <b>{ $dates }</b>
reports-compared-today = (vs yesterday at this time)
reports-compared-yesterday = (vs the day before)
reports-compared-day = (vs the day before)
reports-compared-week = (vs last week)
reports-compared-month = (vs last month)
reports-compared-quarter = (vs the last one)
reports-compared-year = (vs last year)
reports-compared-own = (vs as many days before)
reports-choose-today = Today
reports-choose-yesterday = Yesterday
reports-choose-week = Week
reports-choose-month = Month
reports-choose-quarter = Quarter
reports-choose-year = Year
reports-choose-own = 🗓 Own
reports-choose-earlier = ‹ Earlier
reports-choose-refresh = 🔄 Refresh
reports-choose-later = Later ›
reports-choose-digests = 🔔 Digests
reports-choose-add-sale = 💰 Add a sale
reports-show-refused-no-rights = Only the owner can do this.

## Own days
reports-own-first = 🗓 From which day? Tap the first day, or send the dates: “1.11–15.11”.
# $day (String) - the first day
reports-own-last = 🗓 From { $day }. Until which day?
reports-own-type = ✍️ Type
reports-own-back = ← To the report
reports-own-question = Type the days: “1.11–15.11”, “1 to 15 November”, “October” or one date.
reports-own-unreadable = These days could not be read. For example: “1.11–15.11”.
reports-own-ahead = These days are still ahead. Type days that have begun.
reports-own-weekdays = Mo Tu We Th Fr Sa Su
# $month (Number) - the month's number
# $year (String) - the year
reports-own-month =
    { $month ->
        [1] January { $year }
        [2] February { $year }
        [3] March { $year }
        [4] April { $year }
        [5] May { $year }
        [6] June { $year }
        [7] July { $year }
        [8] August { $year }
        [9] September { $year }
        [10] October { $year }
        [11] November { $year }
       *[12] December { $year }
    }

## Figures
# $period (String) - which period it is
reports-figures-nothing =
    { $period ->
        [today] No records yet today.
        [yesterday] No records for yesterday. Is that right?
        [week] No records for the week. Is that right?
        [month] No records for the month. Is that right?
        [quarter] No records for the quarter. Is that right?
        [year] No records for the year. Is that right?
       *[day] No records for these days. Is that right?
    }
# $period (String) - which period it is
reports-figures-no-sales =
    { $period ->
        [today] 💰 No sales yet today.
        [yesterday] 💰 No sales for yesterday. Is that right?
        [week] 💰 No sales for the week. Is that right?
        [month] 💰 No sales for the month. Is that right?
        [quarter] 💰 No sales for the quarter. Is that right?
        [year] 💰 No sales for the year. Is that right?
       *[day] 💰 No sales for these days. Is that right?
    }
# $sum (String) - a sum with its sign
# $change (String) - the change, or nothing
reports-figures-revenue = 💰 Revenue { $sum } { $change }
reports-figures-before = (was { $sum })
# $bar (String) - a bar of ten parts
# $plan (String) - the plan's sum
# $share (String) - the share in brackets, or nothing
reports-figures-plan = { $bar } plan { $plan }{ $share }
# $sum (String) - the margin
# $share (String) - the share in brackets, or nothing
# $known (Number) - percent of the revenue with known costs
# $whole (String) - yes: all of it
reports-figures-margin =
    { $whole ->
        [yes] 📈 Margin { $sum }{ $share }
       *[no] 📈 Margin { $sum }{ $share }, costs are known for { $known }% of the revenue
    }
# $count (Number) - how many
# $average (String) - the average receipt
# $averageChange (String) - its change, or nothing
reports-figures-receipts =
    { $count ->
        [one] 🧾 { $count } sale { $change } · average { $average } { $averageChange }
       *[other] 🧾 { $count } sales { $change } · average { $average } { $averageChange }
    }
# $created (Number) - new leads of the period
# $reached (Number) - how many of them were reached
# $bought (Number) - how many of them bought
# $reachedShare (String) - the share in brackets, or nothing
# $boughtShare (String) - the share in brackets, or nothing
reports-figures-leads =
    { $created ->
        [one] ➕ { $created } lead → 📞 reached { $reached }{ $reachedShare } → 💰 bought { $bought }{ $boughtShare }
       *[other] ➕ { $created } leads → 📞 reached { $reached }{ $reachedShare } → 💰 bought { $bought }{ $boughtShare }
    }
reports-figures-contacts = 📞 Contacts { $count }:
reports-contacts-answered = reached { $count }
reports-contacts-no-answer = no answer { $count }
reports-contacts-busy = busy { $count }
reports-contacts-callback = call back { $count }
reports-contacts-refused = refused { $count }
reports-contacts-bought = bought { $count }
reports-contacts-wrong-number = wrong number { $count }
# $onTime (Number) - on time
# $total (Number) - all
# $share (String) - the share in brackets, or nothing
reports-figures-callbacks = ⏰ Callbacks on time { $onTime } of { $total }{ $share }
reports-figures-refusals = ⛔ Refusals { $count }:
reports-refusals-rest = others { $count }
# $newbies (Number) - bought for the first time
# $fans (Number) - bought again and became fans
# $newbiesPlan (Number) - the plan of newbies, 0 for none
# $fansPlan (Number) - the plan of fans, 0 for none
reports-figures-movement = 🆕 Newbies { $newbies }{ $newbiesPlan ->
        [0] {""}
       *[other] {" "}of { $newbiesPlan }
    } · ⭐ fans { $fans }{ $fansPlan ->
        [0] {""}
       *[other] {" "}of { $fansPlan }
    }
reports-steps-asleep = 💤 Fell asleep { $count }
reports-steps-grieved = 💔 offended { $count }
reports-steps-back = ↩️ came back { $count }
# $name (String) - a member's name
reports-sellers-part = { $name } { $sum }
reports-sellers-rest = and { $count } more

## Details
reports-view-sellers = 👤 Team
reports-view-refusals = ⛔ Refused
reports-view-sources = 📥 Sources
reports-view-products = 📦 Goods
reports-view-hours = 🕐 Hours
reports-view-clients = 👥 Clients
reports-view-back = ← To the report
reports-heading-sellers = 👤 Sellers
reports-heading-refusals = ⛔ Refusals by reason
reports-heading-sources = 📥 Where clients come from
reports-heading-products = 📦 Products by revenue
reports-heading-hours = 🕐 Contacts and sales by hour
reports-heading-clients = 👥 The clients behind the numbers
# $sum (String) - a sum with its sign
# $count (Number) - how many sales
reports-seller-sales =
    { $count ->
        [0] no sales
        [one] 💰 { $sum }, { $count } sale
       *[other] 💰 { $sum }, { $count } sales
    }
reports-seller-average = average { $average }
# $contacts (Number) - contacts
# $reached (Number) - of them reached
# $share (String) - the share in brackets, or nothing
reports-seller-contacts = 📞 { $contacts } → reached { $reached }{ $share }
reports-seller-callbacks = ⏰ on time { $onTime } of { $total }{ $share }
reports-seller-steps = 🆕 { $newbies } · ⭐ { $fans }
# $name (String) - a reason
# $mark (String) - the change to the period before, or nothing
reports-refusal-line = ⛔ { $name }: { $count }{ $share } { $mark }
reports-source-leads =
    { $count ->
        [one] { $count } lead
       *[other] { $count } leads
    }
reports-source-clients =
    { $count ->
        [one] { $count } new buyer
       *[other] { $count } new buyers
    }
reports-source-refusals =
    { $count ->
        [one] { $count } refusal
       *[other] { $count } refusals
    }
reports-source-cost = 💸 cost { $sum }
reports-source-lead-cost = a lead { $sum }
reports-source-client-cost = a buyer { $sum }
# $roi (String) - a percentage
reports-source-roi = ROI on revenue { $roi }
reports-source-none = Not given
# $place (Number) - the place
reports-product-line = { $place }. { $name }: { $sum }{ $share } · × { $count }
reports-product-gone = Not on the list
reports-product-categories = <b>Categories</b>
# $clock (String) - 15:00
# $bar (String) - a bar
reports-hour-line = { $clock } 📞 { $contacts } 💰 { $sales } { $bar }

## Lists of clients
reports-clients-ask = Whom to show?
reports-list-buyers = 💰 Buyers
reports-list-new = ➕ New leads
reports-list-reached = 📞 Reached
reports-list-bought = 💰 Leads bought
reports-list-newbies = 🆕 Newbies
reports-list-fans = ⭐ Fans
reports-list-asleep = 💤 Fell asleep
reports-list-grieved = 💔 Offended
reports-list-back = ↩️ Came back
reports-list-refused = ⛔ Refused
# $name (String) - a member's name or a source
reports-list-of-seller = 💰 Bought: { $name }
reports-list-of-source = 💰 Bought: { $name }
reports-list-none = Nobody here.
reports-list-views = ← Back

## The report by itself
reports-digest-title = 🔔 <b>Scheduled reports</b>
reports-digest-daily = every day at 20:00
reports-digest-weekly = Monday at 9:00
reports-digest-monthly = the 1st at 9:00

## Charts
# $days (String) - such as “16–22 November”
reports-picture-revenue-day = Revenue by day, { $days }
reports-picture-revenue-week = Revenue by week, { $days }
reports-picture-revenue-month = Revenue by month, { $days }
# $sum (String) - a sum with its currency
# $count (Number) - how many sales
reports-picture-revenue-sum =
    { $count ->
        [one] { $sum }, { $count } sale
       *[other] { $sum }, { $count } sales
    }
# $share (String) - a share in brackets, or nothing
reports-picture-revenue-plan = plan { $sum }{ $share }
reports-picture-revenue-line = { $days } — { $sum }
# $plan (String) - what was planned
reports-picture-revenue-line-plan = { $days } — { $sum } (plan { $plan })
# $quarter (String) - the quarter's number
# $year (String) - the year
reports-picture-quarter = Q{ $quarter } { $year }
reports-picture-name-revenue = Revenue, ₽
reports-picture-name-plan = Plan
reports-picture-name-runs = Not over yet
reports-picture-funnel-title = Lead funnel, { $days }
reports-picture-funnel-about = Leads that came in this time
reports-picture-funnel-created = New leads
reports-picture-funnel-reached = Reached
reports-picture-funnel-bought = Bought
# $name (String) - what the line is about
# $value (String) - its figure
reports-picture-line = { $name } — { $value }
reports-picture-sellers-title = Sellers, { $days }
reports-picture-sales =
    { $count ->
        [one] { $count } sale
       *[other] { $count } sales
    }
reports-picture-rest = { $count } more
reports-picture-refusals-title = Refusals, { $days }
# $before (Number) - how many refusals the period before had
reports-picture-refusals-sum =
    { $count ->
        [one] { $count } refusal, { $before } the period before
       *[other] { $count } refusals, { $before } the period before
    }
reports-picture-refusals-before = { $count } before
reports-picture-sources-title = Sources, { $days }
reports-picture-sources-by-money = How much revenue each one brought
reports-picture-sources-by-leads = How many leads came from each one
# $leads (Number) - how many leads
reports-picture-sources-note = leads { $leads }, sales { $count }
reports-picture-statuses-title = Who is in the base now
reports-picture-statuses-sum =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
reports-picture-status-target = Targets
reports-picture-status-lead = Leads
reports-picture-status-newbie = Newbies
reports-picture-status-fan = Fans
reports-picture-status-sleeping = Sleeping
reports-picture-status-returner = To win back
reports-picture-movement-title = How the base moved, { $days }
reports-picture-movement-newbies = Newbies
reports-picture-movement-fans = Became fans
reports-picture-movement-won-back = Came back
reports-picture-movement-asleep = Fell asleep
reports-picture-movement-grieved = Left offended
reports-picture-hours-sales = Hours of sales, { $days }
reports-picture-hours-contacts = Hours of contacts, { $days }
# $hours (String) - hours, separated by commas
reports-picture-hours-best = Busiest: { $hours } h
reports-picture-cohorts-title = Do they buy again
reports-picture-cohorts-about = Row: the month of the first purchase and how many clients. Column: months after it, how many bought again, %
reports-picture-cohorts-short = How many months later they bought again, %. Left: first purchase and clients
reports-picture-cohorts-unseen = Has not come yet
# $month (String) - such as “Nov 26”
# $figures (String) - shares, separated by commas
reports-picture-cohorts-line = { $month } ({ $count }): { $figures }
reports-picture-pareto-title = Who brings the revenue
reports-picture-pareto-sum =
    { $count ->
        [one] In 12 months: { $count } buyer, { $sum }
       *[other] In 12 months: { $count } buyers, { $sum }
    }
reports-picture-pareto-clients = Clients, the largest first
reports-picture-pareto-money = Revenue
# $clients (String) - the share of the clients
# $money (String) - the share of the revenue
reports-picture-pareto-mark = { $clients } of clients bring { $money }
reports-picture-pareto-line =
    { $count ->
        [one] { $count } client ({ $clients }) brings { $money } of the revenue
       *[other] { $count } clients ({ $clients }) bring { $money } of the revenue
    }
reports-pictures-choose = 🖼 Charts
reports-pictures-more = 🖼 More charts: { $days }
reports-pictures-none = There is nothing to draw for this time: { $days }.
reports-pictures-few = There is too little written down for this chart yet.
reports-pictures-words-only = The picture did not work out. These are its figures:
reports-pictures-sent = Already sent, see below.
reports-pictures-choose-revenue = 💰 Revenue
reports-pictures-choose-funnel = ➕ Funnel
reports-pictures-choose-sellers = 👤 Sellers
reports-pictures-choose-refusals = ⛔ Refusals
reports-pictures-choose-sources = 📥 Sources
reports-pictures-choose-statuses = 👥 Who is in the base
reports-pictures-choose-movement = 🔀 Movement
reports-pictures-choose-cohorts = 🔁 Cohorts
reports-pictures-choose-pareto = ⭐ Pareto
reports-pictures-choose-hours = 🕐 Hours

## Excel
reports-workbook-choose = ⬇️ Excel
reports-workbook-sent = The file is already sent, see below.
reports-workbook-failed = The file did not work out. Please try again.
reports-workbook-caption = 📄 Report for { $days }. There are no phones in the file; the export is in the security log.
reports-workbook-sheet-totals = Totals
reports-workbook-sheet-days = By day
reports-workbook-sheet-sellers = Sellers
reports-workbook-sheet-sources = Sources
reports-workbook-sheet-reasons = Lost reasons
reports-workbook-sheet-products = Products
reports-workbook-sheet-sales = Sales
reports-workbook-column-figure = Figure
reports-workbook-column-count = Count
reports-workbook-column-sum = Sum
reports-workbook-column-first = Date
reports-workbook-column-sales = Sales
reports-workbook-column-seller = Seller
reports-workbook-column-contacts = Contacts
reports-workbook-column-reached = Reached
reports-workbook-column-source = Source
reports-workbook-column-leads = Leads
reports-workbook-column-buyers = Buyers
reports-workbook-column-refusals = Refusals
reports-workbook-column-cost = Cost
reports-workbook-column-reason = Reason
reports-workbook-column-before = The period before
reports-workbook-column-product = Product
reports-workbook-column-date = Date
reports-workbook-column-code = Client’s code
reports-workbook-column-client = Client
reports-workbook-column-what = What was bought
# $from (String) - the first day
# $last (String) - the last day
reports-workbook-total-period = Period: { $from } – { $last }
reports-workbook-total-revenue = Sales and revenue
reports-workbook-total-average = Average receipt
reports-workbook-total-plan = Planned revenue
reports-workbook-total-leads = New leads
reports-workbook-total-reached = Of them reached
reports-workbook-total-bought = Of them bought
reports-workbook-total-refusals = Refusals
reports-workbook-total-newbies = Newbies
reports-workbook-total-fans = Became fans
reports-workbook-total-asleep = Fell asleep
reports-workbook-total-grieved = Left offended
reports-workbook-total-won-back = Came back
reports-workbook-no-product = No product

## Plans
reports-plan-open = 🎯 Plans
reports-plan-view = 🎯 Plan
# $month (String) - November 2026 for example
reports-plan-title = 🎯 <b>Plans: { $month }</b>
# $name (String) - the shop, or a name
reports-plan-of = <b>{ $name }</b> · { $month }
reports-plan-own = 🎯 <b>My plan and results: { $month }</b>
reports-plan-shop = 🏪 The shop
reports-plan-set = ✏️ Set the plan
reports-plan-raise = 📈 Last one +10%
reports-plan-drop = 🗑 Drop the plan
reports-plan-back = ◀️ Back
reports-plan-earlier = ‹ Earlier
reports-plan-later = Later ›
reports-plan-refresh = 🔄 Refresh
reports-plan-saved = ✅ The plan is saved
reports-plan-undone = ↩️ The earlier plan is back
reports-plan-none = ⏭ No plan for this
reports-plan-ask-revenue = Planned revenue of the month? For example: 600,000
reports-plan-ask-newbies = How many newbies, first purchases, in the month? For example: 12
reports-plan-ask-fans = How many fans, who buy again, in the month? For example: 5
reports-plan-refused-not-allowed = Only the owner can do this.
reports-plan-refused-plan-wrong = Such a plan cannot be saved. Check the numbers.
reports-plan-refused-whose-unknown = This person is not in the team any more.
reports-plan-refused-nothing-before = Last month has nothing to count from. Set the plan in numbers.
reports-plan-undo-refused-change-unknown = There is no such change.
reports-plan-undo-refused-undo-too-late = The minute is over, it cannot be undone any more.
reports-plan-undo-refused-changed-since = The plan has been changed once more since.
# $sum (String) - revenue
# $count (Number) - sales
reports-plan-revenue =
    { $count ->
        [0] 💰 No sales yet
        [one] 💰 { $sum } · { $count } sale
       *[other] 💰 { $sum } · { $count } sales
    }
# $bar (String) - a bar of ten cells
# $plan (String) - planned revenue
# $share (String) - a share, or nothing
reports-plan-bar = { $bar } of { $plan }{ $share }
# $sum (String) - revenue to be expected
reports-plan-forecast = 🔭 By the end of the month at this pace: { $sum }
# $fact (Number) - how many there are
# $plan (Number) - how many are needed, 0: no plan
reports-plan-newbies =
    { $plan ->
        [0] 🆕 newbies { $fact }
       *[other] 🆕 newbies { $fact } of { $plan }
    }
reports-plan-fans =
    { $plan ->
        [0] ⭐ fans { $fact }
       *[other] ⭐ fans { $fact } of { $plan }
    }
# $at (Number) - the place
# $of (Number) - among how many
reports-plan-place = 🏅 Place by revenue: { $at } of { $of }
# $month (Number) - month
# $year (String) - year
reports-plan-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }

## A seller's results
reports-card-open = 📇 Month’s results
# $name (String) - the seller
# $month (String) - November 2026 for example
reports-card-title = 📇 <b>{ $name }</b> · { $month }
# $sum (String) - average receipt
reports-card-average = 🧾 Average receipt { $sum }
# $contacts (Number) - contacts
# $reached (Number) - reached
# $share (String) - a share in brackets, or nothing
reports-card-contacts = 📞 Contacts { $contacts }, reached { $reached }{ $share }
# $taken (Number) - leads taken
# $bought (Number) - of them bought
reports-card-leads = ➕ Leads { $taken } → bought { $bought }{ $share }
# $clients (Number) - all clients
# $withoutStep (Number) - leads without a next step
# $withoutName (Number) - cards without a name
# $withoutSource (Number) - cards without a source
reports-card-discipline = 🧹 Now, of { $clients }: leads without a next step { $withoutStep }, no name { $withoutName }, no source { $withoutSource }
# $words (String) - the owner's words
# $day (String) - when they were said
reports-card-review = 💬 { $day }: { $words }
reports-card-write = 💬 Write a review
reports-card-rewrite = ✏️ Write it anew
reports-card-show = 👁 Show to the seller
reports-card-hide = 🙈 Hide from the seller
reports-card-ask = What is there to say of this month’s work? Type it in one message. The seller sees it only when you show it.
reports-card-written = ✅ The review is saved. The seller does not see it yet.
reports-card-refused-not-allowed = Only the owner can do this.
reports-card-refused-words-needed = The review is empty. Type at least a word.

## What clients say
# $answers (Number) - how many answers
# $promoters (Number) - 9 and 10
# $passives (Number) - 7 and 8
# $detractors (Number) - 0 to 6
reports-nps-few =
    🙂 { $answers ->
        [one] { $answers } score
       *[other] { $answers } scores
    }: 9–10 — { $promoters }, 7–8 — { $passives }, 0–6 — { $detractors }
# $figure (String) - NPS
# $margin (Number) - its error
# $answers (Number) - how many answers
# $change (String) - how it has moved
# $rate (String) - the share of those who answered
# $rated (String) - whether it is known: yes, no
reports-nps-line =
    🙂 NPS { $figure } ± { $margin } ({ $answers ->
        [one] { $answers } answer
       *[other] { $answers } answers
    }{ $rated ->
        [yes] , { $rate } answered
       *[no] { "" }
    }) { $change }
