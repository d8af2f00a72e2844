## Settings
# $name (String) - the shop's or the product's name
shop-settings-title = ⚙️ <b>Settings</b> · { $name }
shop-settings-title-unnamed = ⚙️ <b>Settings</b>
shop-settings-card = 🏪 Shop
shop-settings-products = 📦 Products
shop-settings-sources = 📥 Sources
shop-settings-reasons = ⛔ Lost reasons
shop-settings-statuses = 🔁 Cycle, statuses
shop-settings-steps = 🪜 Lead steps
shop-settings-clients-own = 👥 Clients: each has own
shop-settings-clients-shared = 👥 Clients: shared
shop-settings-rules = 📣 How we work
shop-settings-own = 👤 My settings
shop-settings-back = ◀️ Back
shop-settings-open = ⚙️ Settings
shop-settings-undo = ↩️ Undo
shop-settings-changed = Saved.
shop-settings-undone = ↩️ Undone, all is as before.
shop-undo-refused-change-unknown = Only whoever made this change can undo it.
shop-undo-refused-undo-too-late = The minute has passed. Change it in the settings.
shop-undo-refused-changed-since = It has been changed since. Open the settings.
shop-change-refused-not-allowed = Only the owner can do this.
shop-change-refused-setting-wrong = That won’t do: at least one must stay, and names are 40 characters at most.
shop-change-refused-unreadable = I could not read that. Put it more simply.
shop-change-refused-taken = Another line of the list is called so. Call it something else.
shop-change-refused-too-many = There are eight reasons already. Remove one first.
shop-change-refused-too-many-steps = There are five steps already. Remove one first.
shop-change-refused-gone = This line is no longer in the list. Open the settings.

## Cycle and statuses
# $cycle (Number) - usual purchase cycle in days
# $fan (Number) - from how many purchases a client is a fan
# $from (Number) - from what share of a cycle on it is time to offer, in percent
# $till (Number) - up to what share
# $calls (Number) - clients of groups handed out to a seller in a week
# $steps (String) - from how many purchase days on the frequency is higher
shop-statuses-text =
    🔁 <b>Cycle and statuses</b>
    People buy again in { $cycle ->
        [one] { $cycle } day
       *[other] { $cycle } days
    }. Whoever is silent for longer than usual has fallen asleep. A product and a client may have a cycle of their own.
    A fan: from { $fan } purchases.
    Time to offer: from { $from } to { $till }% of the cycle.
    Groups handed out: up to { $calls ->
        [one] { $calls } call
       *[other] { $calls } calls
    } for a seller in a week.
    Frequency in RFM while the base is small: higher from { $steps } purchase days.
    When the cycle changes, statuses follow within a day.
shop-statuses-cycle = 🔁 Cycle
shop-statuses-fan = ⭐ Fan
shop-statuses-due = 🛒 Time to offer
shop-statuses-handout = 👤 Hand-out
shop-statuses-frequency = 📊 Frequency

## Shop
# $zone (String) - time zone
# $time (String) - the shop's time now
# $days (String) - work days
# $hours (String) - opening hours
# $quiet (String) - quiet hours of the staff
shop-card-text =
    🏪 <b>{ $name }</b>
    🕐 { $zone }: it is { $time } now, right?
    📅 Open: { $days }, { $hours }
    🌙 Don’t disturb the staff: { $quiet }
shop-card-name = ✏️ Name
shop-card-zone = 🕐 Time zone
shop-card-days = 📅 Work days
shop-card-hours = 🕙 Hours
shop-card-quiet = 🌙 Quiet hours
shop-days-text = Tick the work days.
shop-day-1 = Mon
shop-day-2 = Tue
shop-day-3 = Wed
shop-day-4 = Thu
shop-day-5 = Fri
shop-day-6 = Sat
shop-day-7 = Sun
shop-edit-name = What is the shop called? Up to 80 characters.
shop-edit-zone = Choose a city with your time, or type a zone such as Europe/Moscow.
shop-edit-hours = Opening hours? For example: 10:00–20:00
shop-edit-quiet = When should the staff not be disturbed? For example: 21:00–08:00
shop-edit-rules = In short: how do you work here? The staff will see this text in /help. Send “-” to remove it.
shop-edit-cycle = In how many days do people usually buy again? A number from 1 to 3650, for example 90
shop-edit-fan = From how many purchases is a client a fan? A number from 2 to 100, for example 2
shop-edit-due = From what and up to what share of the cycle do you offer to buy again? Two percents, for example 80–120
shop-edit-handout = How many calls from groups does a seller get in a week? A number from 1 to 200, for example 20
shop-edit-frequency = From how many purchase days on does a client buy more often? Four growing numbers, for example 2, 3, 5, 8
shop-city-kaliningrad = Kaliningrad
shop-city-moscow = Moscow
shop-city-samara = Samara
shop-city-yekaterinburg = Yekaterinburg
shop-city-omsk = Omsk
shop-city-novosibirsk = Novosibirsk
shop-city-irkutsk = Irkutsk
shop-city-yakutsk = Yakutsk
shop-city-vladivostok = Vladivostok
shop-city-kamchatka = Kamchatka

## Products
# $count (Number) - how many products
shop-products-title =
    { $count ->
        [0] 📦 No products yet. Add the first ones.
       *[other] 📦 <b>Products</b> · { $count }
    }
shop-products-add = ➕ Add
shop-products-ask =
    List the products, separated by commas or one a line. A price, the days until the next purchase, a category and the cost may follow:
    <code>table 12500 180 days #furniture cost 8000</code>
# $added (Number) - how many are new
# $repriced (Number) - how many have a new price
shop-products-added =
    📦 Added: { $added }{ $repriced ->
        [0] .
       *[other] , updated: { $repriced }.
    }
# $lines (String) - lines with a number or a category that could not be read
shop-products-unclear = Not everything could be read, put it right on the product’s page: { $lines }
shop-product-name = 📦 <b>{ $name }</b>
# $category (String) - category
shop-product-category = Category: { $category }
# $price (String) - price
shop-product-price = Price: { $price }
# $cost (String) - cost
# $margin (Number) - margin in percent; none when not known, below when the price is under the cost
shop-product-cost =
    Cost: { $cost }{ $margin ->
        [none] { "" }
        [below] { " " }⚠️ above the price
       *[other] { " " }· margin { $margin }%
    }
shop-product-margin = Margin: { $margin }% of the price
# $cycle (Number) - days until people buy again, 0 when not set
shop-product-cycle =
    { $cycle ->
        [0] Bought again: —
        [one] Bought again: in { $cycle } day
       *[other] Bought again: in { $cycle } days
    }
# $place (Number) - place in the list
shop-product-place = Place in the list: { $place } of { $count }
shop-product-name-button = ✏️ Name
shop-product-category-button = 🗂 Category
shop-product-price-button = 💰 Price
shop-product-cost-button = 🧮 Cost
shop-product-cycle-button = 🔁 Cycle
shop-product-up-button = ⬆️ Up
shop-product-down-button = ⬇️ Down
shop-product-open = 📦 To the product
shop-product-empty = 🗑 Leave empty
shop-product-ask-name = What should “{ $name }” be called? Up to 60 characters.
shop-product-ask-name-again = I see no name. Type it in words, up to 60 characters, for example: Dining table
shop-product-ask-category = Which category is “{ $name }” in? Choose one or type a new one.
shop-product-ask-category-again = I see no name of a category. Type a word, up to 40 characters, for example: Tables
shop-product-ask-price = What does “{ $name }” cost? For example: 12,500
shop-product-ask-price-again = I don’t understand the price. Type it in figures, for example: 12,500
shop-product-ask-cost = What does “{ $name }” cost you? Type a sum: 8,000. Or the margin in the price: 36%
shop-product-ask-cost-again = I don’t understand. Type a sum, for example 8,000, or a margin from 1 to 99%, for example 36%
shop-product-ask-cycle = In how many days is “{ $name }” usually bought again? For example: 180
shop-product-ask-cycle-again = I don’t understand. Type a number of days from 1 to 3650, for example 180
shop-product-remove = 🗑 Remove
shop-add-products-refused-not-allowed = Only the owner can do this.
shop-add-products-refused-nothing-read = I see no product names. Type, for example: table 12500, chair 3200
shop-add-products-refused-too-many-products = That is too many products. Remove some and add again.
shop-remove-product-refused-not-allowed = Only the owner can do this.
shop-remove-product-refused-product-unknown = This product was removed already.
shop-edit-product-refused-not-allowed = Only the owner can do this.
shop-edit-product-refused-product-wrong = I could not read that. Put it more simply.
shop-edit-product-refused-product-unknown = This product was removed already.
shop-edit-product-refused-name-taken = There is a product of this name already.
shop-move-product-refused-not-allowed = Only the owner can do this.
shop-move-product-refused-product-unknown = This product was removed already.
shop-move-product-refused-at-the-end = It cannot go any further.

## Sources and reasons
# $month (String) - month
shop-sources-text = Where clients come from, and what each source cost in { $month }. Tap a source to enter its cost or to change it.
shop-sources-add = ➕ Source
# $title (String) - name
# $words (String) - words the source is typed with
shop-source-text =
    📥 <b>{ $title }</b>
    Typed as: { $words }
shop-source-no-costs = No costs yet. Tap a month to enter one.
shop-source-costs = 💸 Costs
# $sum (String) - sum
shop-source-month = { $month }: { $sum }
shop-source-title-button = ✏️ Name
shop-source-words-button = 🔤 Words
shop-source-drop = 🗑 Remove
shop-source-open = 📥 To the source
shop-source-no-cost = 🗑 It cost nothing
shop-source-ask-new = What is the source called? One or two words, the way sellers will type it.
shop-source-ask-new-again = I see no name. Type it in words, up to 40 characters, for example: Flyers
shop-source-ask-title = What should “{ $title }” be called?
shop-source-ask-title-again = I see no name. Type it in words, up to 40 characters, for example: Flyers
shop-source-ask-words = Which words do sellers type for “{ $title }”? Separated by commas, for example: flyer, flyers
shop-source-ask-words-again = I don’t understand. Type up to 20 words separated by commas, each up to 40 characters: flyer, flyers
shop-source-ask-cost = What did “{ $title }” cost in { $month }? Type a sum: 12,000. For another month: October 10,000
shop-source-ask-cost-again = I don’t understand. Type a sum: 12,000, or a month and a sum: October 10,000. Months to come are not taken.
shop-reasons-text = Why people say no: up to eight reasons. “Other” is always there and is put into words. Tap a reason to change it.
shop-reasons-add = ➕ Reason
# $returns (String) - when to come back
shop-reason-line = { $title }: { $returns }
shop-reason-text =
    ⛔ <b>{ $title }</b>
    Come back: { $returns }
shop-reason-title-button = ✏️ Name
shop-reason-returns-button = ⏰ Come back
shop-reason-drop = 🗑 Remove
shop-reason-open = ⛔ To the reason
shop-reason-ask-title = What is the reason? One short phrase.
shop-reason-ask-title-again = I see no reason. Keep it short, up to 40 characters, for example: Slow delivery
shop-reason-ask-returns = When to come back to such a client? Choose, or type a number of days.
shop-reason-ask-returns-again = I don’t understand. Choose, or type a number of days from 1 to 3650, for example 60
# $days (Number) - in how many days
shop-returns-in-days =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
shop-returns-when-cycle = after a purchase cycle
shop-returns-when-ask = ask when
shop-returns-when-never = never
shop-returns-days = { $days } days
shop-returns-choice-cycle = After a purchase cycle
shop-returns-choice-ask = Ask every time
shop-returns-choice-never = Never
shop-source-instagram = Instagram
shop-source-vk = VK
shop-source-avito = Avito
shop-source-site = Website
shop-source-inbound = Inbound
shop-source-referral = Referral
shop-source-walk-in = Walk-in
shop-source-2gis = 2GIS
shop-source-yandex = Yandex
shop-source-telegram = Telegram
shop-reason-expensive = Too expensive
shop-reason-bought-elsewhere = Bought elsewhere
shop-reason-not-now = Not now
shop-reason-changed-mind = Changed mind
shop-reason-out-of-stock = Out of stock
shop-reason-too-far = Too far
shop-reason-not-ours = Not our client
shop-reason-no-contact = No contact
shop-reason-other = Other

## First steps
shop-tour-name = 1/3 · What is the shop called?
shop-tour-zone = 2/3 · Which city are you in? So that reminders come on time.
shop-tour-products = 3/3 · What do you sell? Separated by commas, prices welcome: table 12500, chair 3200
shop-tour-later = ⏭ Later
shop-tour-done = Great, the shop is open.

## Lead steps
shop-step-contacted = In touch
shop-step-offered = Offer made
shop-step-agreed = Agreed
shop-steps-of-person = 👤 People
shop-steps-of-company = 🏢 Companies
shop-steps-add = ➕ Add
shop-steps-text =
    🪜 <b>Lead steps</b>
    A lead goes by them from the first talk to the purchase. A step is not passed until what it demands is noted. The first talk passes “In touch” by itself.
# $no (Number) - number of the step
# $title (String) - what the step is called
# $demands (String) - what it demands, with commas
shop-steps-line =
    { $no }. <b>{ $title }</b>{ $demands ->
        [none] { "" }
       *[other] : { $demands }
    }
shop-step-demand-need = need
shop-step-demand-sum = sum
shop-step-demand-next-step = next step
# $title (String) - what the step is called
shop-step-text =
    🪜 <b>{ $title }</b>
    What has to be noted before this step is passed? Tap to tick.
shop-step-raise = ⬆️ Higher
shop-step-ask-title = What is the step called? Up to 40 characters, for example: Measuring
shop-step-ask-title-again = I don’t understand. Write the name in words, up to 40 characters, for example: Measuring
