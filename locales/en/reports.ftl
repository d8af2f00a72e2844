## Period
# $day (String) - such as “Sat 21 November”
reports-title-today = 📊 <b>Today, { $day }</b>
reports-title-yesterday = 📊 <b>Yesterday, { $day }</b>
reports-title-day = 📊 <b>{ $day }</b>
# $dates (String) - such as “16–22 November”
reports-title-week = 📊 <b>Week of { $dates }</b>
# $month (String) - such as “November 2026”
reports-title-month = 📊 <b>{ $month }</b>
reports-compared-today = (vs yesterday by this time)
reports-compared-yesterday = (vs the day before)
reports-compared-day = (vs the day before)
reports-compared-week = (vs last week)
reports-compared-month = (vs last month)
reports-choose-today = Today
reports-choose-yesterday = Yesterday
reports-choose-week = Week
reports-choose-month = Month
reports-choose-earlier = ‹ Earlier
reports-choose-refresh = 🔄 Refresh
reports-choose-later = Later ›
reports-choose-add-sale = 💰 Add a sale
reports-show-refused-no-rights = Only the owner can do this.

## Figures
reports-figures-nothing = Nothing was logged. Is that right?
reports-figures-no-sales = 💰 No sales. Is that right?
# $sum (String) - a sum with its currency
# $change (String) - the change, or nothing
reports-figures-revenue = 💰 Revenue { $sum } { $change }
reports-figures-before = (was { $sum })
# $count (Number) - how many
# $average (String) - the average receipt
# $averageChange (String) - the change of the average receipt, or nothing
reports-figures-receipts =
    { $count ->
        [one] 🧾 { $count } sale { $change } · average receipt { $average } { $averageChange }
       *[other] 🧾 { $count } sales { $change } · average receipt { $average } { $averageChange }
    }
# $created (Number) - leads created in the period
# $reached (Number) - how many of them were reached
# $bought (Number) - how many of them bought
# $reachedShare (String) - a share in brackets, or nothing
# $boughtShare (String) - a share in brackets, or nothing
reports-figures-leads =
    { $created ->
        [one] ➕ { $created } lead → 📞 reached { $reached }{ $reachedShare } → 💰 bought { $bought }{ $boughtShare }
       *[other] ➕ { $created } leads → 📞 reached { $reached }{ $reachedShare } → 💰 bought { $bought }{ $boughtShare }
    }
reports-figures-contacts = 📞 Contacts { $count }:
reports-contacts-answered = answered { $count }
reports-contacts-no-answer = no answer { $count }
reports-contacts-busy = busy { $count }
reports-contacts-callback = call back { $count }
reports-contacts-refused = refused { $count }
reports-contacts-bought = bought { $count }
reports-contacts-wrong-number = wrong number { $count }
# $onTime (Number) - on time
# $total (Number) - in all
# $share (String) - a share in brackets, or nothing
reports-figures-callbacks = ⏰ Callbacks on time { $onTime } of { $total }{ $share }
reports-figures-refusals = ⛔ Refusals { $count }:
reports-refusals-rest = others { $count }
# $newbies (Number) - first purchases
# $fans (Number) - bought again and became fans
reports-figures-movement = 🆕 New clients { $newbies } · ⭐ fans { $fans }
# $name (String) - a colleague's name
# $sales (Number) - sales
# $contacts (Number) - contacts
reports-seller-line =
    { $sales ->
        [one] 👤 { $name }: { $sum }, { $sales } sale · 📞 { $contacts }
       *[other] 👤 { $name }: { $sum }, { $sales } sales · 📞 { $contacts }
    }
