## Card
# $percent (Number) - the discount
# $points (Number) - how many points
loyalty-card-both =
    { $points ->
        [one] 🏷 Discount { $percent }% · { $points } point
       *[other] 🏷 Discount { $percent }% · { $points } points
    }
loyalty-card-discount = 🏷 Discount { $percent }%
loyalty-card-points =
    { $points ->
        [one] 🎁 { $points } point
       *[other] 🎁 { $points } points
    }

## To the client about points
# $earned (Number) - how many were earned
# $spent (Number) - how many were spent
# $points (Number) - how many there are
loyalty-thanks-earned =
    { $earned ->
        [one] Thank you for your purchase! { $earned } point earned, { $points } in all.
       *[other] Thank you for your purchase! { $earned } points earned, { $points } in all.
    }
loyalty-thanks-spent =
    { $spent ->
        [one] Thank you for your purchase! { $spent } point spent, { $points } left.
       *[other] Thank you for your purchase! { $spent } points spent, { $points } left.
    }
loyalty-thanks-both = Thank you for your purchase! Points: { $spent } spent, { $earned } earned, { $points } in all.
loyalty-referral-newcomer =
    { $earned ->
        [one] Congratulations on your first purchase! You were recommended: { $earned } point for you, { $points } in all.
       *[other] Congratulations on your first purchase! You were recommended: { $earned } points for you, { $points } in all.
    }
loyalty-referral-bringer =
    { $earned ->
        [one] Thank you for recommending us! There was a first purchase: { $earned } point for you, { $points } in all.
       *[other] Thank you for recommending us! There was a first purchase: { $earned } points for you, { $points } in all.
    }

## Settings
loyalty-settings-open = 🏆 Loyalty
loyalty-settings-title = 🏆 <b>Loyalty</b>
loyalty-settings-changed = ✅ Changed. 🏆 <b>Loyalty</b>
loyalty-settings-about = The discount depends on all that was ever paid and counts from the next sale. A point is ₽1; whoever joined the bot has points. Tap to change.
loyalty-settings-on = ✅ On
loyalty-settings-off = ▫️ Off
# $name (String) - the tier's name
# $percent (Number) - the discount
# $sum (String) - from which sum
loyalty-settings-tier = { $name } { $percent }% from { $sum }
loyalty-settings-add = ➕ Tier
# $value (Number) - the value
loyalty-field-accrual = Earn { $value }%
loyalty-field-ceiling = Spend to { $value }%
loyalty-field-expiry = Life { $value } mo.
loyalty-field-referral = Friend { $value }
loyalty-field-birthday = 🎂 Points { $value }
loyalty-field-days = 🎂 Days { $value }
loyalty-tier-text = 🏷 “{ $name }”: { $percent }% off from { $sum }
loyalty-tier-ours-bronze = Bronze
loyalty-tier-ours-silver = Silver
loyalty-tier-ours-gold = Gold
loyalty-tier-name = ✏️ Name
loyalty-tier-percent = ✏️ Discount
loyalty-tier-threshold = ✏️ Sum
loyalty-tier-remove = 🗑 Remove
loyalty-tier-back = ◀️ To loyalty
loyalty-ask-accrual = How many percent of what is paid become points? 0 to 100, for example 1
loyalty-ask-ceiling = What part of a receipt may be paid with points? Percent from 0 to 100, for example 30
loyalty-ask-expiry = How many months do points live? 1 to 60, for example 12
loyalty-ask-birthday = How many points for a birthday? 0 to 100,000, for example 500
loyalty-ask-days = For how many days does the birthday gift count? 1 to 365, for example 14
loyalty-ask-referral = How many points for both at a friend’s first purchase? 0 to 100,000, for example 500
loyalty-ask-name = What is the tier called? Up to 20 characters, for example Gold
loyalty-ask-percent = Which discount? Percent from 1 to 99, for example 7
loyalty-ask-threshold = From which sum of purchases? Whole rubles, for example 250,000
loyalty-ask-add = Write the name, the discount and the sum on one line: <code>Platinum 10 500,000</code>
loyalty-change-refused-not-allowed = The owner sets the loyalty.
loyalty-change-refused-setting-wrong = That can’t be. Check the value and write it once more.
loyalty-change-refused-tier-unknown = There is no such tier any more. Open “🏆 Loyalty” again.
loyalty-change-refused-tier-exists = There is a tier with that sum already.
loyalty-change-refused-tiers-full = Six tiers at most. Remove one first.
