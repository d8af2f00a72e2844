## Who buys
purchases-card-sale = 💰 Sale
purchases-sell-client = 💰 Who is buying? Choose a client, type a name or the last digits of the number.
# $typed (String) - what was searched for
purchases-sell-client-none = Nobody matches “{ $typed }”. Try another spelling or the last 4 digits of the number.
purchases-sell-client-many = Several clients match “{ $typed }”. Who is buying?
purchases-sell-client-unnamed = No name

## What is bought
# $name (String) - the client's name
purchases-sell-what = 💰 What is <b>{ $name }</b> buying?
purchases-sell-what-unnamed = 💰 What is the client buying?
purchases-sell-foreign = This is not your client: the sale counts for you, and whoever leads the client will be told.
purchases-sell-what-hint = One line is enough: <code>table 12,500</code>
purchases-sell-what-again = Type what was bought, for example <code>table 12,500</code>, or choose a button.
purchases-sell-other = Type what was bought. You can add the sum: <code>table 12,500</code>
# $sum (String) - a sum with its currency
purchases-sell-again = 🔁 Same as last time, { $sum }
purchases-sell-choose-other = ⌨️ Other
purchases-sell-choose-none = ⏭ No product

## Sum
purchases-sell-sum = What is the sum? For example: 12,500
# $typed (String) - what was typed
purchases-sum-ambiguous = “{ $typed }” can be read in two ways. How much is it?
purchases-sum-unreadable = I can’t read “{ $typed }” as a sum. Use digits, for example 12,500.
purchases-sum-zero = The sum has to be more than zero. Use digits, for example 12,500.
purchases-sum-negative = A sum can’t be below zero. Use digits, for example 12,500. To take a wrong sale back, use “↩️ Take back” in the client’s history.
purchases-sum-too-big = “{ $typed }” is too much for one sale. Check the zeros, for example 12,500.
# $sum (String) - a sum with its currency
purchases-sum-slip = { $sum } is more than 10 times the usual receipt. Is it right?

## Before saving
purchases-sell-summary = 💰 <b>{ $sum }</b>
purchases-sell-save = ✅ Save { $sum }
purchases-sell-change-sum = ✏️ Sum
purchases-sell-changed = The discount or the points have changed: there was another sale meanwhile. Check the sum.
# $points (Number) - how many points
purchases-sell-spend = 🎁 Spend { $points }
purchases-sell-keep-points = 🎁 Keep points
purchases-sell-without-discount = 🏷 No discount
purchases-sell-with-discount = 🏷 Discount
# $tier (String) - the tier's name
# $percent (Number) - how many percent
# $sum (String) - how much money it is
purchases-deal-tier = 🏷 “{ $tier }” −{ $percent }% = −{ $sum }
purchases-deal-discount = 🏷 Discount −{ $percent }% = −{ $sum }
purchases-deal-without-discount = 🏷 No discount
# $points (Number) - how many points
purchases-deal-may-spend = 🎁 Points: up to { $points } may be spent
purchases-deal-spends = 🎁 Points: spending { $points }
purchases-deal-spent = 🎁 Points: { $points } spent
purchases-deal-earned = 🎁 Points: { $points } earned
# $sum (String) - the sum with its currency
purchases-deal-to-pay = <b>To pay { $sum }</b>
purchases-deal-to-pay-earns =
    { $points ->
        [one] <b>To pay { $sum }</b> · earns { $points } point
       *[other] <b>To pay { $sum }</b> · earns { $points } points
    }
purchases-sell-refused-terms-changed = The discount or the points keep changing. Log the sale once more.
purchases-sell-refused-no-rights = Only whoever leads this client can log the sale.
purchases-sell-refused-client-unknown = The client was removed or handed over.
purchases-sell-refused-sum-wrong = This sum can’t be saved. Check it and log the sale again.
purchases-sell-refused-items-wrong = One sale has from 1 to 20 items.

## Saved
purchases-done-title = ✅ Sale saved: { $sum }
# $tier (String) - the next tier
# $sum (String) - what is left
purchases-done-next = { $sum } left to “{ $tier }”.
purchases-done-first = 🆕 First purchase: the lead is now a client.
purchases-done-foreign = The sale is yours; whoever leads the client will be told in a minute.
purchases-done-undo = ↩️ Undo
purchases-done-card = 👤 Card
purchases-done-remind-when = ⏰ Remind me
# $date (String) - a day, for example 20 May 2027
purchases-done-remind-on = ⏰ Remind me { $date }
purchases-undone-sale = ↩️ Sale of { $sum } undone.
purchases-undone-storno = ↩️ Sale of { $sum } stands again.
purchases-undo-refused-no-rights = Only whoever saved it can undo it.
purchases-undo-refused-sale-unknown = This sale is gone.
purchases-undo-refused-already-gone = This sale was taken back already.
purchases-undo-refused-minute-passed = The minute is over. You can still fix it in the card: History → the sale → Take back.
purchases-restore-refused-no-rights = Only whoever took it back can restore it.
purchases-restore-refused-sale-unknown = This sale is gone.
purchases-restore-refused-already-gone = This sale stands already.
purchases-restore-refused-minute-passed = The minute is over. If there was a sale after all, log it again.

## Page of a sale
purchases-page-title = 💰 <b>{ $sum }</b>
# $at (String) - when
# $name (String) - a colleague's name
purchases-page-sold = 🗓 { $at } · { $name }
purchases-page-gone = 🚫 Taken back: { $at } · { $name }
# $sum (String) - the sum before discount and points
purchases-page-list = Before discount and points: { $sum }
purchases-page-hint = 📎 Reply to this message with a photo or a document to keep it with the sale.
purchases-page-correct = ✏️ Sum
purchases-page-storno = ↩️ Take back
# $count (Number) - how many files
purchases-page-files =
    { $count ->
        [one] 📎 { $count } file
       *[other] 📎 { $count } files
    }
purchases-page-files-more =
    { $count ->
        [one] Showing the last { $count } file.
       *[other] Showing the last { $count } files.
    }
purchases-page-history = 🕘 History
purchases-page-refused-no-rights = Only whoever leads the client sees this sale.
purchases-page-refused-sale-unknown = This sale is gone.

## Taking back and correcting
purchases-storno-done = ↩️ Sale of { $sum } taken back
purchases-storno-undo = ↩️ Restore
purchases-storno-refused-no-rights = Only the owner can take this sale back.
purchases-storno-refused-another-day = You can take your own sale back on the same day. Later only the owner can.
purchases-storno-refused-sale-unknown = This sale is gone.
purchases-storno-refused-already-gone = This sale was taken back already.
# $before (String) - the former sum
# $sum (String) - the sum before discount and points so far
purchases-correct-sum = The sum before discount and points? It is { $sum } now.
purchases-correct-done = ✏️ Sale corrected: { $sum } instead of { $before }
purchases-correct-refused-no-rights = Only the owner can correct this sale.
purchases-correct-refused-another-day = You can correct your own sale on the same day. Later only the owner can.
purchases-correct-refused-sale-unknown = This sale is gone.
purchases-correct-refused-already-gone = This sale was taken back already.
purchases-correct-refused-sum-wrong = This sum can’t be saved.
purchases-correct-refused-several-items = This sale has several items: take it back and log it again.

## Lines to colleagues
# $name (String) - who saved it
purchases-line-foreign-sale = 💰 { $name } sold to your client: { $sum }
purchases-line-storno = ↩️ { $name } took back their own sale of { $sum }
purchases-line-correction = ✏️ { $name } corrected their own sale: { $sum } instead of { $before }
purchases-line-repeated = (repeated)
purchases-line-open = 💰 Sale

