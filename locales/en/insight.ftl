## Conclusions
# $date (String) - the day they were drawn on
insight-menu-title = 💡 <b>Conclusions</b> as of { $date }
insight-menu-nobody = Nobody has bought anything yet. Conclusions come with the first purchases.
insight-menu-open = 💡 Conclusions
insight-menu-back = ← To conclusions
insight-topic-offer = 🛒 What to offer
insight-topic-wallet = 👛 Wallet share
insight-topic-worth = 💎 Client worth
insight-topic-return = 🔁 Coming back
insight-topic-channels = 📥 Sources
insight-topic-reasons = ⛔ Refusals
insight-topic-path = 🌱 Lead to sale
insight-topic-portrait = 👤 Best clients
insight-topic-classes = 🏅 Classes A–E
insight-show-refused-no-rights = Only the owner sees the conclusions.
insight-show-refused-not-drawn = The base is large: the first conclusions will be ready within an hour.
# $n (Number) - how many
# $of (Number) - out of how many
# $percent (String) - the share
insight-part-few = { $n } of { $of }
insight-part-enough = { $n } of { $of } ({ $percent })

## What to offer
insight-offer-title = 🛒 <b>Bought together</b> in the last 12 months
# $no (Number) - its number
# $has (String) - the first product
# $also (String) - the second product
# $part (String) - the share who bought both
# $lift (String) - how many times more often
# $prospects (Number) - whom to offer it to
insight-offer-pair =
    { $no }. <b>{ $has }</b> → { $also }
    Both are taken by { $part }, { $lift } times the usual. You can offer it to { $prospects ->
        [one] { $prospects } client
       *[other] { $prospects } clients
    }.
# $no (Number) - its number
# $prospects (Number) - how many clients
insight-offer-button = { $no } · Whom to offer ({ $prospects })
# $has (String) - the first product
# $also (String) - the second product
insight-offer-first = 👉 Start with the first line: offer “{ $also }” to those who took “{ $has }”.
insight-offer-none = No pairs yet that at least 5 clients take together clearly more often than usual. Mark products in sales and they will appear.

## Who could buy more
insight-wallet-title = 👛 <b>Who buys elsewhere too</b>
# $part (String) - of how many it is known
# $stale (Number) - answers older than a year
insight-wallet-known = What they spend is known of { $part } buyers of 12 months.{ $stale ->
        [0] {""}
       *[other] {" "}Older than a year, ask again: { $stale }.
    }
# $no (Number) - its number
# $name (String) - the client
# $sum (String) - spent elsewhere in a year
# $index (Number) - the shop's share, percent
# $code (String) - the card's code
insight-wallet-line = { $no }. { $name }: { $sum } a year elsewhere, { $index }% with us · /c_{ $code }
insight-wallet-first = 👉 Start with the first: find out what they buy elsewhere and why.
insight-wallet-none = Nobody’s yearly spending on such goods is written down yet. Ask when you talk and put it on the card under “✏️ Edit”.

## What a client is worth
insight-worth-title = 💎 <b>What a client is worth</b>
# $kind (String) - margin or revenue
# $sum (String) - the sum
# $n (Number) - of how many clients
insight-worth-ltv =
    { $kind ->
        [margin] Over all his time a client brings { $sum } of profit
       *[other] Over all his time a client brings { $sum } of revenue
    } (the mean of { $n ->
        [one] { $n } client
       *[other] { $n } clients
    }).
# $receipt (String) - the mean receipt
# $perYear (String) - purchases a year
# $years (String) - years with the shop
# $kind (String) - margin or revenue
# $rate (String) - the share of profit
insight-worth-parts =
    Mean receipt { $receipt } × { $perYear } purchases a year × { $years } years with you{ $kind ->
        [margin] {" "}× { $rate } of profit.
       *[other] .
    }
# $part (String) - the share
insight-worth-repeat = Bought more than once: { $part }.
insight-worth-churn = <b>Stopped buying</b> (of those active when the month began):
# $month (String) - the month
# $part (String) - the share
insight-worth-month = { $month }: { $part }
insight-worth-first-repeat = 👉 Most buy only once. Call newbies a week after their purchase.
insight-worth-first-churn = 👉 More fell asleep than the month before. Open the sleeping ones and hand them out to sellers.
insight-worth-first-steady = 👉 Keep the rhythm: call those who are due to buy again.

## Do they come back
insight-return-title = 🔁 <b>Bought again</b>, by the month of the first purchase
# $month (String) - the month
# $size (Number) - how many new
insight-return-cohort =
    { $month } · { $size ->
        [one] { $size } new
       *[other] { $size } new
    }
# $months (Number) - within how many months
# $part (String) - the share
insight-return-within = within { $months } mo: { $part }
insight-return-early = too early to tell
insight-return-none = There were no new buyers in the last year.
insight-return-first = 👉 Compare the months: where fewer came back, call those newbies first.

## Sources
insight-channels-title = 📥 <b>Sources in 12 months</b>
# $source (String) - the source
# $leads (Number) - leads
# $clients (Number) - first purchases
# $refusals (Number) - refusals
# $sum (String) - revenue
insight-channels-line =
    <b>{ $source }</b>: { $leads ->
        [one] { $leads } lead
       *[other] { $leads } leads
    } → { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    }, revenue { $sum }{ $refusals ->
        [0] {""}
        [one] , { $refusals } refusal
       *[other] , { $refusals } refusals
    }
# $cost (String) - the cost
# $roi (String) - the return
# $kind (String) - margin or revenue
insight-channels-cost = cost { $cost }, return { $roi } { $kind ->
        [margin] by profit
       *[other] by revenue
    }
# $cac (String) - the price of a client
# $times (String) - how many times more he brings
insight-channels-cac = a client costs { $cac } and brings { $times } times that
insight-channels-unknown = not said
insight-channels-rest = The best earning ones are shown.
# $source (String) - the source
insight-channels-first-loss = 👉 “{ $source }” does not pay off yet: look at the leads from there or spend less on it.
insight-channels-first-cost = 👉 Enter what advertising costs in “⚙️ Settings → 📥 Sources”, and the return will show here.
insight-channels-first-best = 👉 “{ $source }” brought the most: put more into it.
insight-channels-none = There were no new leads in 12 months.

## Refusals
insight-reasons-title = ⛔ <b>Refusals by month</b>
# $month (String) - the month
# $count (Number) - how many
# $reasons (String) - the reasons
insight-reasons-month = <b>{ $month }</b> · { $count }: { $reasons }
# $month (String) - the month
insight-reasons-empty = { $month } · no refusals
# $reason (String) - the reason
insight-reasons-first = 👉 Most often: “{ $reason }”. Open those who refused for it and offer something else.
insight-reasons-none = There were no refusals in half a year.

## From lead to sale
insight-path-title = 🌱 <b>From lead to sale</b>
# $days (Number) - days
# $n (Number) - of how many
insight-path-median = Half of them buy { $days ->
        [0] on the day they come
        [one] within { $days } day
       *[other] within { $days } days
    } ({ $n ->
        [one] { $n } client
       *[other] { $n } clients
    }).
# $wait (String) - how long they wait
# $part (String) - how many were spoken to
insight-path-touch = A lead waits { $wait } for the first talk ({ $part } leads of 90 days were spoken to).
# $leads (Number) - leads of the last month
# $before (Number) - of the month before
# $change (String) - more, less or the same
# $percent (String) - by how many per cent
insight-path-velocity = New leads last month: { $leads }, the month before: { $before }{ $change ->
        [more] {" "}({ $percent } more)
        [less] {" "}({ $percent } fewer)
       *[same] {""}
    }.
# $part (String) - the share
insight-path-untouched = Nobody has spoken to the leads of the last 90 days yet: { $part }.
# $n (Number) - minutes
insight-path-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
# $n (Number) - hours
insight-path-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
# $n (Number) - days
insight-path-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
# $month (String) - the month
# $leads (Number) - leads
insight-path-cohort =
    <b>{ $month }</b> · { $leads ->
        [one] { $leads } lead
       *[other] { $leads } leads
    }
# $days (Number) - within how many days
# $part (String) - how many bought
insight-path-within = within { $days } d: { $part }
insight-path-early = too early to tell
insight-path-first-slow = 👉 Leads wait over an hour for the first talk: call new ones at once.
insight-path-first-untouched = 👉 There are leads nobody has spoken to: open “Not called yet” and hand them out.
insight-path-first-steady = 👉 Calls are in time. See in which month fewer bought.
insight-path-none = There were no new leads in half a year.

## The best clients
insight-portrait-title = 👤 <b>How the best clients differ</b>
# $a (Number) - clients of class A
# $rest (Number) - the others
insight-portrait-sizes = Class A: { $a }, other buyers: { $rest }.
# $what (String) - the trait
# $a (String) - the share among A
# $rest (String) - the share among the others
insight-portrait-line = • { $what }: { $a } among A, { $rest } among the others
insight-portrait-same = No clear difference: the best clients come from everywhere.
# $traits (String) - the traits
insight-portrait-few = Too little is known to tell: { $traits }.
insight-portrait-first = 👉 Look for more of them where the best came from.
insight-trait-sex = sex
insight-trait-age = age
insight-trait-source = source
insight-trait-city = city
insight-trait-first = first product
insight-sex-male = men
insight-sex-female = women
# $group (String) - the age
insight-trait-aged = aged { $group }
# $name (String) - the city
insight-trait-from = from { $name }
# $name (String) - the source
insight-trait-came = came by: { $name }
# $name (String) - the product
insight-trait-began = began with “{ $name }”

## Classes
insight-classes-title = 🏅 <b>Who brings the money</b>
# $clients (Number) - clients
# $of (Number) - out of how many
# $percent (String) - the share
insight-classes-pareto =
    { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    } of { $of } ({ $percent }) give 80% of the revenue of 12 months.
# $n (Number) - buyers
insight-classes-few = Buyers in 12 months: { $n }. Too early to sort them into classes: look at their cards.
# $percent (String) - the share
insight-classes-dependent = ⚠️ One client gives { $percent } of the revenue. Losing them would hurt.
# $kind (String) - margin or revenue
insight-classes-basis =
    { $kind ->
        [margin] Classes A–E go by profit: the cost is known of nearly all sales.
       *[other] Classes A–E go by revenue: the cost is not known of all sales.
    }
# $fixed (String) - yes or no
insight-classes-fixed =
    { $fixed ->
        [yes] The words about clients (“champion”, “at risk”) go by fixed thresholds: the base is too small to compare.
       *[no] The words about clients (“champion”, “at risk”) go by comparing clients with one another.
    }
# $from (String) - the month
# $to (String) - the month
insight-classes-moved = <b>Movement</b>: { $from } → { $to }
# $rose (Number) - went up
# $fell (Number) - went down
# $stayed (Number) - stayed
# $came (Number) - new
# $went (Number) - gone
insight-classes-moves = ⬆️ { $rose } · ⬇️ { $fell } · unchanged { $stayed } · new { $came } · gone { $went }
# $from (String) - the class
# $to (String) - the class
# $n (Number) - clients
insight-classes-move = { $from } → { $to }: { $n }
insight-classes-once = Movement between classes shows from the second month on.
insight-classes-first = 👉 Take care of class A: each of them needs a seller who calls unprompted.
insight-classes-first-fell = 👉 More went down than up. Call those who left A and B.

## What one client is worth
insight-client-unnamed = Unnamed
insight-value-open = 📈 Worth
insight-value-refused-client-unknown = You cannot see this client.
insight-value-not-yet = The worth will be worked out tonight.
# $name (String) - the client
insight-value-title = 📈 <b>{ $name }</b>
# $rating (String) - A–E
# $word (String) - the RFM word
# $kind (String) - vip, proven or none
# $pace (String) - how often he buys
insight-value-line =
    🏅 { $rating } · { $word } · { $kind ->
        [vip] VIP, { $pace }
        [proven] key client, { $pace }
       *[none] { $pace }
    }
insight-rfm-champions = champion
insight-rfm-loyal = loyal
insight-rfm-potential-loyalist = could become loyal
insight-rfm-new = recent
insight-rfm-promising = promising
insight-rfm-need-attention = needs attention
insight-rfm-about-to-sleep = about to sleep
insight-rfm-cant-lose = can’t lose
insight-rfm-at-risk = at risk
insight-rfm-hibernating = hibernating
insight-rfm-told-champions = 🏆 Champion: buys often and was here just now. Thank and ask for a recommendation.
insight-rfm-told-loyal = 💚 Loyal: buys often. Offer what is new here first.
insight-rfm-told-potential-loyalist = 🌿 Could become loyal: was here lately and has come back before. Help with the next choice.
insight-rfm-told-new = 🌱 Recent: the first purchase was just now. Ask whether all is well.
insight-rfm-told-promising = 🌤 Promising: bought lately, but once. Offer a second purchase.
insight-rfm-told-need-attention = 👀 Needs attention: average on every count. Call with a personal offer.
insight-rfm-told-about-to-sleep = 🌙 About to sleep: bought little and a while ago. Send a reminder of yourself.
insight-rfm-told-cant-lose = 🚨 Can’t lose: bought very often and is gone. Call them yourself.
insight-rfm-told-at-risk = ⚠️ At risk: bought often, but hasn’t been here for a long time. Ask what happened.
insight-rfm-told-hibernating = 💤 Hibernating: bought little and long ago.
insight-pace-frequent = buys often
insight-pace-cyclic = buys evenly
insight-pace-rare = buys seldom
# $days (Number) - once in so many days
insight-pace-every =
    { $days ->
        [1] buys every day
        [7] buys once a week
        [14] buys once in two weeks
        [28] buys once a month
        [29] buys once a month
        [30] buys once a month
        [31] buys once a month
       *[other] buys once in { $days } days
    }
# $pace (String) - how often he buys
insight-value-pace = 🔁 Usually { $pace }.
# $days (Number) - in how many days
insight-value-cools =
    ⏳ Falls asleep in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
# $days (Number) - how many days ago
insight-value-cold =
    💤 Asleep for { $days ->
        [one] { $days } day
       *[other] { $days } days
    }.
insight-value-long-ago = No purchase for over two years, so there is no class.
# $rating (String) - A–E
# $kind (String) - margin or revenue
# $sum (String) - the sum
insight-value-rating =
    { $kind ->
        [margin] 🏅 Class { $rating }: profit of 12 months { $sum }
       *[other] 🏅 Class { $rating }: revenue of 12 months { $sum }
    }
# $percent (String) - the share
insight-value-place = More than { $percent } of the buyers.
# $percent (String) - the share
insight-value-potential = Room to grow: { $percent }
insight-value-pareto-a = 💰 One of those who give 80% of the revenue.
insight-value-pareto-b = 💰 Of those who give the next 15% of the revenue.
insight-value-pareto-c = 💰 Of those who give the last 5% of the revenue.
# $index (Number) - the shop's share, percent
# $sum (String) - spent elsewhere
insight-value-wallet = 👛 Of what goes on such goods you get { $index }%. Elsewhere: { $sum } a year.
insight-value-wallet-unknown = 👛 What goes elsewhere is not written down. Ask when you talk.
insight-value-wallet-stale = 👛 The answer about other shops is over a year old. Ask again.
# $kind (String) - margin or revenue
# $sum (String) - the sum
insight-value-ltv =
    { $kind ->
        [margin] 💎 Profit brought in all: { $sum }
       *[other] 💎 Revenue brought in all: { $sum }
    }
# $date (String) - the day
# $n (Number) - buyers
insight-value-as-of =
    Compared with { $n ->
        [one] { $n } buyer
       *[other] { $n } buyers
    } as of { $date }.
