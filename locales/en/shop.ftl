## Settings
# $name (String) - the shop's or the product's name
shop-settings-title = ⚙️ <b>Settings</b> · { $name }
shop-settings-card = 🏪 Shop
shop-settings-products = 📦 Products
shop-settings-sources = 📥 Sources
shop-settings-reasons = ⛔ Lost reasons
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
shop-edit-source = What is the source called? One or two words, the way sellers will type it.
shop-edit-reason = What is the reason? One short phrase.
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
shop-products-ask = List the products, separated by commas or one a line. A price and the days until the next purchase may follow: table 12500 180 days, chair 3200
# $added (Number) - how many are new
# $repriced (Number) - how many have a new price
shop-products-added =
    📦 Added: { $added }{ $repriced ->
        [0] .
       *[other] , updated: { $repriced }.
    }
# $lines (String) - lines whose price could not be read
shop-products-unclear = Saved without a price: { $lines }
# $price (String) - price
# $cycle (Number) - days until people buy again, 0 when not set
shop-product-text =
    📦 <b>{ $name }</b> · { $price }{ $cycle ->
        [0] { "" }
        [one] , again in { $cycle } day
       *[other] , again in { $cycle } days
    }
shop-product-remove = 🗑 Remove
shop-add-products-refused-not-allowed = Only the owner can do this.
shop-add-products-refused-nothing-read = I see no product names. Type, for example: table 12500, chair 3200
shop-add-products-refused-too-many-products = That is too many products. Remove some and add again.
shop-remove-product-refused-not-allowed = Only the owner can do this.
shop-remove-product-refused-product-unknown = This product was removed already.

## Sources and reasons
shop-sources-text = Where clients come from. Tap ✖️ to take one off the list; earlier clients keep their source.
shop-sources-add = ➕ Source
shop-reasons-text = Why people say no: up to eight reasons. Tap ✖️ to take one off the list.
shop-reasons-add = ➕ Reason
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
