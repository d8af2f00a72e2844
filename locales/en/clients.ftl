## Statuses
clients-status-target = target
clients-status-lead-new = lead, new
clients-status-lead-working = lead, in progress
clients-status-lead-lost = lead, lost
clients-status-newbie = newbie
clients-status-fan = fan
clients-status-sleeping = asleep
clients-status-returner = to win back
clients-kind-person = person
clients-kind-company = company
clients-kind-partner = partner
clients-kind-supplier = supplier

## Card
# $sign (String) - sign of the status
# $name (String) - how the client is called
clients-card-title = { $sign } <b>{ $name }</b>
clients-card-unnamed = No name
# $phone (String) - the number, masked
# $others (Number) - how many more numbers
# $dead (String) - yes: the number is somebody else's
clients-card-phone =
    📱 { $phone }{ $dead ->
        [yes] { " " }☎️ wrong number
       *[no] { "" }
    }{ $others ->
        [0] { "" }
       *[other] { " " }+{ $others }
    }
clients-card-no-phone = 📱 no number yet
# $name (String) - who is responsible
# $since (String) - since which day
clients-card-leader = 👤 With { $name } · since { $since }
clients-card-nobodys = 👤 With nobody · since { $since }
# $what (String) - what was bought
# $sum (String) - the sum
# $date (String) - the day
# $days (Number) - how many days ago
clients-card-last-purchase =
    🛒 { $what }, { $sum } — { $date } ({ $days ->
        [0] today
        [1] yesterday
       *[other] { $days } days ago
    })
# $count (Number) - how many purchases
# $sum (String) - for how much
clients-card-totals =
    💰 { $count ->
        [one] { $count } purchase
       *[other] { $count } purchases
    }, { $sum }
# $reason (String) - the lost reason
clients-card-lost = ⛔ Refused: { $reason }
# $step (String) - step of the lead
# $place (Number) - which of them
# $of (Number) - of how many
clients-card-step = 🪜 { $step } · step { $place } of { $of }
# $step (String) - next step of the lead
clients-card-next-step = 🪜 Next: { $step }
# $sex (String) - male, female or unknown
# $since (String) - since which day
# $told (String) - yes: it is known by what
# $words (String) - the words
clients-card-grieved =
    💔 { $sex ->
        [female] Offended
       *[other] Offended
    } since{ "\u00A0" }{ $since }{ $told ->
        [yes] : { $words }
       *[no] { "" }
    }
clients-card-settled = 🤝 Settled
clients-card-peace = 🕊 Leave in peace
# $moment (String) - when
# $late (String) - yes: the time has passed
clients-card-callback =
    { $late ->
        [yes] ⏰ Time to call back: { $moment }
       *[no] ⏰ Call back: { $moment }
    }
# $ours (String) - the shop's time
# $theirs (String) - the client's time
clients-card-moment-theirs = { $ours } ({ $theirs } for the client)
# $date (String) - the birthday
clients-card-birthday = 🎂 { $date }
# $count (Number) - how many dates
clients-card-dates =
    👪 { $count ->
        [one] { $count } family date
       *[other] { $count } family dates
    }
# $city (String) - the city
clients-card-city = 🏙 { $city }
# $sum (String) - the budget
clients-card-budget = 💵 budget { $sum }
clients-card-vip = 👑 VIP
# $potential (Number) - 1 to 5
clients-card-potential = Potential { $potential } of 5
# $sum (String) - what the client spends a year
clients-card-wallet = Wallet ≈ { $sum } a year
clients-card-wallet-old = ❓ The wallet was asked about more than a year ago. Ask again what they spend a year.
# $tags (String) - tags
clients-card-tags = 🏷 { $tags }
clients-card-quiet = 🔕 Do not disturb
# $words (String) - words
clients-card-likes = 💡 { $words }
clients-card-note = 📝 { $words }
# $moment (String) - when
# $what (String) - what came of it
# $missed (Number) - unanswered calls in a row
clients-card-contact =
    🕘 { $moment } — { $what }{ $missed ->
        [0] { "" }
        [1] { "" }
       *[other] { " " }({ $missed } in a row)
    }
clients-card-take = 🙋 Take
clients-card-reveal = 📞 Show number
clients-card-add-note = ✍️ Note
clients-card-history = 🕘 History
clients-card-more = ⋯ More
clients-card-back = ◀️ To list
clients-card-back-own = ◀️ My clients

## More
# $code (String) - the card's code
clients-more-code = Open again: /c_{ $code }
clients-more-edit = ✏️ Edit
clients-more-tags = 🏷 Tags
clients-more-dates = 🎂 Dates
clients-more-hand = 🔁 Hand over
clients-more-steps = 🪜 Steps
clients-more-lost = ⛔ Refused
clients-more-grieved = 💔 Offended
clients-more-reopen = ♻️ Reopen
clients-more-quiet = 🔕 Do not disturb
clients-more-disturb = 🔔 May disturb
# $count (Number) - how many files
clients-more-files = 📎 Files: { $count }
clients-more-back = ◀️ Card

## Number
clients-reveal-wait = 📞 …
# $name (String) - how the client is called
# $phone (String) - the whole number
# $minutes (Number) - it goes away after so many minutes
# $dead (String) - yes: the number is somebody else's
clients-reveal-phone =
    <b>{ $name }</b>: { $phone }{ $dead ->
        [yes] { " " }☎️ wrong number
       *[no] { "" }
    }
    { $minutes ->
        [one] I will delete it in { $minutes } minute
       *[other] I will delete it in { $minutes } minutes
    }
# $left (Number) - how many more numbers
clients-reveal-next = 📞 Next number ({ $left })
clients-reveal-refused-client-unknown = The client was deleted or handed over.
clients-reveal-refused-no-rights = The number is shown to whoever is responsible.
clients-reveal-refused-no-phone = The card has no number. Add one: ⋯ More → ✏️ Edit → 📱 Number.
clients-reveal-refused-trace-unwritten = This view could not be recorded, so the number is not shown. Please try again.

## New client
clients-saved-title = ✅ New client saved
# $time (String) - when it was saved
clients-saved-repeated = ✅ Already saved at { $time }
# $moment (String) - when
# $usual (String) - yes: no time was said
# $warning (String) - day-off, quiet or none
# $weekday (String) - the weekday, 1 is Monday
clients-saved-callback =
    ⏰ Call back: { $moment }{ $usual ->
        [yes] { " " }(default)
       *[no] { "" }
    }{ $warning ->
        [day-off] { "" }
            ⚠️ { $weekday ->
            [1] Monday
            [2] Tuesday
            [3] Wednesday
            [4] Thursday
            [5] Friday
            [6] Saturday
           *[7] Sunday
        } is your day off
        [quiet] { "" }
            ⚠️ these are quiet hours
       *[none] { "" }
    }
clients-saved-callback-not-set = ⚠️ The callback was not set: its time has passed. Choose another: ⏰
clients-saved-source = Where did the client come from?
clients-saved-skip = ⏭ Skip
clients-saved-when = ⏰ Time
clients-saved-set-source = 🏷 Source
clients-saved-name = ✏️ Name
clients-saved-card = 👤 Card
# $sum (String) - the sum
clients-saved-sale = 💰 It is a sale, { $sum }
# $moment (String) - when
clients-saved-move = ✅ { $moment }
clients-undo-add-done = ↩️ Undone: the client is not saved.
clients-undo-add-refused-client-unknown = This client is gone already.
clients-undo-add-refused-no-rights = Only whoever saved it can undo it.
clients-undo-add-refused-too-late = The minute is over. You can correct it in the card: ⋯ More → ✏️ Edit.
clients-undo-add-refused-has-facts = Something was recorded with this client already, so it can’t be undone. You can correct the card.
clients-add-refused-no-rights = Clients can’t be added right now.
clients-add-refused-nothing-given = I see neither a name nor a number. Send a contact or a line: Ivan +7 912 345-67-89
clients-add-refused-unreadable = I could not read it. Send the name and the number in one line: Ivan +7 912 345-67-89
clients-add-refused-client-unknown = The client was deleted or handed over.

## Step by step
clients-lead-ask =
    Send a contact, a number or one line, for example:
    <code>Ivan +7 912 345-67-89 insta call tomorrow 3pm</code>
clients-lead-name = What is the client’s name?
clients-lead-nameless = ⏭ No name
# $name (String) - who referred
clients-lead-referred = referred by { $name }

## Hints under a new client
clients-hint-no-phone = 📱 Add the number when you know it.
# $count (Number) - how many numbers
clients-hint-more-phones =
    { $count ->
        [one] 📱 { $count } more number is in the note.
       *[other] 📱 { $count } more numbers are in the note.
    }
# $left (String) - one sum
# $right (String) - another sum
clients-hint-budget = 💵 The budget may be { $left } or { $right }. It is kept in the note.
clients-hint-callback-timeless = ⏰ When to call back? Choose a time.
# $words (String) - what was written
clients-hint-no-such-date = ⏰ I don’t know the date “{ $words }”. Choose a time.
# $moment (String) - a time that has passed
clients-hint-past = ⏰ { $moment } has passed. Move it?
clients-hint-birthday-unreadable = 🎂 I don’t understand the birthday. Add it in the card.
clients-hint-name-cut = ✏️ The name is long, its beginning is kept.
clients-hint-note-cut = 📝 The note is longer than 1000 characters, its beginning is kept.
# $read (String) - what was written
clients-phone-local = “{ $read }” is a short number. Add the city code: +7 …
clients-phone-too-short = “{ $read }” lacks digits. I need the whole number, for example +7 912 345-67-89.
clients-phone-too-long = “{ $read }” has too many digits. I need the whole number, for example +7 912 345-67-89.
clients-phone-not-a-number = “{ $read }” is not a number. I need the whole number, for example +7 912 345-67-89.
clients-phone-not-in-use = “{ $read }”: there are no such numbers. Please check for a slip.

## Contacts from a file
clients-vcard-big = The file of contacts is larger than a megabyte. Please send it in parts.
clients-vcard-empty = The file has no contacts that can be read.
# $saved (Number) - how many were saved
# $known (Number) - how many were known
# $refused (Number) - how many were not read
# $left (Number) - how many are left
clients-vcard-saved =
    ✅ New clients: { $saved }
    Known already: { $known }{ $refused ->
        [0] { "" }
       *[other] { "" }
            Could not be read: { $refused }
    }{ $left ->
        [0] { "" }
       *[other] { "" }
            Did not fit: { $left }. Please send the rest in another file.
    }

## The number is known
# $name (String) - how the client is called
# $leader (String) - who is responsible, none: nobody
# $contact (String) - the day of the last contact, none: there was none
clients-holder-known =
    This number is known: <b>{ $name }</b>{ $leader ->
        [none] , with nobody
       *[other] , with { $leader }
    }{ $contact ->
        [none] .
       *[other] , last contact { $contact }.
    }
clients-holder-open = 👤 Open
# $words (String) - words
clients-holder-append = ✍️ Add “{ $words }”
clients-holder-another = 👥 Another person, same number
# $name (String) - who is responsible
clients-holder-foreign = This number is in the base already, the client is with { $name }.
clients-holder-sale = 💰 Sale
clients-holder-contact = 📝 Contact
clients-holder-ask = 🙋 Ask to hand over
clients-holder-gone = I can’t see what was written. Please send it again.

## Search
clients-search-ask = Type a name, the last 4 digits of a number or a #tag.
clients-search-recent = Type a name, the last 4 digits of a number or a #tag. Recent:
clients-search-own = 👥 My clients
# $count (Number) - how many clients
clients-search-mine =
    { $count ->
        [0] You have no clients yet. Send a contact or a line with a number.
        [one] 👥 <b>My clients</b> · { $count }
       *[other] 👥 <b>My clients</b> · { $count }
    }
# $typed (String) - what was searched
# $count (Number) - how many were found
clients-search-found = 🔍 “{ $typed }” · { $count } found
clients-search-many = 🔍 “{ $typed }” · the first { $count }. Type more to find fewer.
clients-search-alike = 🔍 Similar to “{ $typed }” · { $count }
clients-search-none = Nobody for “{ $typed }”. Create a client “{ $typed }”?
clients-search-nobody = Nobody for “{ $typed }”.
# $read (String) - digits
clients-search-no-tail = No number ends with “{ $read }”.
clients-search-create = ➕ Create
# $count (Number) - how many are similar
clients-search-similar = 🔍 Show similar ({ $count })
clients-search-refused-no-rights = Clients can’t be searched right now.
clients-search-refused-nothing-to-search = Type a name or at least the last 4 digits of a number.

## Notes and files
clients-note-ask = What shall I note?
clients-note-saved = ✍️ Note saved.
clients-note-cut = ✍️ The note is longer than 1000 characters, its beginning is kept.
clients-file-kept-client = 📎 Kept with the card.
clients-file-kept-call = 📎 Kept with the call.
clients-file-kept-purchase = 📎 Kept with the sale.
clients-file-big = Telegram does not give me files over 20 MB. Please send a smaller one.
# $left (Number) - how many more
clients-file-more = These are the last 10, { $left } more are in the history.
clients-undo-button = ↩️ Undo
# $field (String) - a field of the card
clients-undo-part = ↩️ { $field }
clients-undo-done = ↩️ Undone.
clients-undo-refused-fact-unknown = This was undone or deleted already.
clients-undo-refused-no-rights = Only whoever saved it can undo it.
clients-undo-refused-too-late = The minute is over. You can correct it in the card.
clients-undo-refused-changed-since = The card was changed after that, so it can’t be undone.
clients-undo-refused-phone-taken = This number belongs to another client by now.

## History
# $count (Number) - how many lines
clients-history-title =
    🕘 { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
clients-history-back = ◀️ History
clients-history-moved = The history has changed. Please open it again.
clients-history-created = 🌱 Client added
# $via (String) - how and who: call-out, visit-in
# $what (String) - what came of it
# $minutes (Number) - how many minutes
# $offer (String) - the answer to the offer
# $offered (String) - what was offered
# $words (String) - words
clients-history-contact =
    { $via ->
        [call-in] 📲 The client called
        [visit-in] 🚶 Visit
        [visit-out] 🚶 Meeting
        [chat-in] 💬 The client wrote
        [chat-out] 💬 Chat
       *[call-out] 📞 Call
    } — { $what }{ $minutes ->
        [0] { "" }
       *[other] , { $minutes } min
    }{ $offer ->
        [none] { "" }
        [yes] ; { $offered }: yes
        [thinking] ; { $offered }: thinking
       *[no] ; { $offered }: no
    } { $words }
# $reason (String) - the reason
clients-history-refusal = ⛔ Refused: { $reason } { $words }
# $no (String) - the order's number
# $words (String) - the client's words
clients-history-order = 📝 Order No. { $no } { $words }
clients-history-reopened = ♻️ Reopened
# $step (String) - step of the lead
clients-history-step = 🪜 { $step }
# $sum (String) - the sum
clients-history-purchase = 💰 { $what }, { $sum }
clients-history-sale-unnamed = purchase
# $of (String) - what was taken back
clients-history-storno =
    ↩️ { $of ->
        [purchase] Sale taken back
        [contact] Call taken back
       *[other] Record taken back
    } { $what } { $sum }
clients-history-note = ✍️ { $words }
# $kind (String) - kind of file
clients-history-file =
    📎 { $kind ->
        [photo] Photo
        [voice] Voice note
        [audio] Audio
        [video] Video
       *[document] Document
    } { $words }
# $field (String) - a field of the card
clients-history-edited = ✏️ Changed: { $field }
clients-history-grievance = 💔 Offended { $words }
clients-history-grievance-settled = 🤝 Offence settled
clients-history-grievance-left-in-peace = 🕊 To be left in peace
clients-history-handed-over = 🔁 Client handed over
clients-contact-answered = got through
clients-contact-no-answer = no answer
clients-contact-busy = busy
clients-contact-callback = call back agreed
clients-contact-refused = refused
clients-contact-bought = bought
clients-contact-wrong-number = wrong number

## Edit
clients-field-name = name
clients-field-patronymic = patronymic
clients-field-surname = surname
clients-field-phone = number
clients-field-email = e-mail
clients-field-username = Telegram name
clients-field-birthday = birthday
clients-field-sex = sex
clients-field-city = city
clients-field-zone = time zone
clients-field-kind = kind
clients-field-source = source
clients-field-preferences = preferences
clients-field-referrer = referred by
clients-field-cycle = purchase cycle
clients-field-potential = potential
clients-field-wallet = wallet
clients-field-vip = VIP
clients-field-tag = tags
clients-field-date = family dates
clients-field-quiet = “do not disturb”
clients-field-budget = budget
clients-field-other = card
clients-edit-what = What shall I change?
# $value (String) - the value
clients-edit-value = { $field }: { $value }
clients-edit-name = 👤 Name
clients-edit-patronymic = 👤 Patronymic
clients-edit-surname = 👤 Surname
clients-edit-phone = 📱 Number
clients-edit-email = ✉️ E-mail
clients-edit-username = 💬 Telegram
clients-edit-birthday = 🎂 Birthday
clients-edit-sex = ⚧ Sex
clients-edit-city = 🏙 City
clients-edit-zone = 🕐 Zone
clients-edit-kind = 🏢 Kind
clients-edit-source = 🏷 Source
clients-edit-preferences = 💡 Tastes
clients-edit-referrer = 🤝 Referrer
clients-edit-cycle = 🔁 Cycle
clients-edit-potential = 📈 Potential
clients-edit-budget = 💵 Budget
clients-edit-wallet = 👛 Wallet
clients-edit-vip = 👑 VIP
# $potential (Number) - 1 to 5
clients-edit-of-five = { $potential } of 5
# $sum (String) - what the client spends a year
clients-edit-a-year = ≈ { $sum } a year
clients-edit-potential-ask = How much more could this client buy? 1 is next to nothing, 5 is a great deal.
clients-edit-vip-ask = 👑 VIP is your own mark. Everybody who works with the client sees it.
clients-edit-vip-on = 👑 Mark as VIP
clients-edit-vip-off = 🗑 Take the VIP mark off
clients-edit-vip-yes = yes
clients-edit-add-phone = ➕ Number
clients-edit-add-tag = ➕ Tag
clients-edit-add-date = ➕ Date
clients-edit-kind-ask = Who is it?
clients-edit-kind-person = 👤 Person
clients-edit-kind-company = 🏢 Company
clients-edit-kind-partner = 🤝 Partner
clients-edit-kind-supplier = 🚚 Supplier
# $proposed (String) - female, male or none
clients-edit-sex-ask =
    { $proposed ->
        [female] A woman, by the patronymic. Is it so?
        [male] A man, by the patronymic. Is it so?
       *[none] A woman or a man?
    }
clients-edit-sex-female = Woman
clients-edit-sex-male = Man
# $proposed (String) - true: told by the patronymic
clients-edit-sex-value-female =
    { $proposed ->
        [true] female (by the patronymic)
       *[other] female
    }
clients-edit-sex-value-male =
    { $proposed ->
        [true] male (by the patronymic)
       *[other] male
    }
# $count (Number) - how many rows
clients-edit-phones =
    { $count ->
        [0] 📱 No numbers yet.
       *[other] 📱 Numbers. The first one is called. Tap ✖️ to remove.
    }
clients-edit-tags =
    { $count ->
        [0] 🏷 No tags yet.
       *[other] 🏷 Tags. Tap ✖️ to remove.
    }
clients-edit-dates =
    { $count ->
        [0] 🎂 No family dates yet.
       *[other] 🎂 Family dates. Tap ✖️ to remove.
    }
clients-edit-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
clients-edit-remove = 🗑 Remove
clients-edit-done = ✅ Saved.
clients-edit-saved = ✅ Saved, { $field }: { $value }
clients-edit-emptied = ✅ Removed.
clients-ask-name = What is the name? The whole one will do: Ivan Petrovich Kuznetsov
clients-ask-name-again = I see no name. Write, for example: Ivan Petrovich
clients-ask-patronymic = The patronymic?
clients-ask-patronymic-again = I see no patronymic. Write, for example: Petrovich
clients-ask-surname = The surname?
clients-ask-surname-again = I see no surname. Write, for example: Kuznetsov
clients-ask-phone = The whole number, for example +7 912 345-67-89. A contact will do too.
clients-ask-phone-again = That is not a number. I need the whole number, for example +7 912 345-67-89.
clients-ask-email = The e-mail?
clients-ask-email-again = That does not look like an e-mail. Write, for example: ivan@mail.ru
clients-ask-username = The Telegram name, for example @ivan_k
clients-ask-username-again = That does not look like a Telegram name. Write, for example: @ivan_k
clients-ask-birthday = When is the birthday? For example: 22.04 or 22 April 1990
clients-ask-birthday-again = I don’t understand the date. Write, for example: 22.04 or 22 April 1990
clients-ask-city = Which city?
clients-ask-city-again = I see no city. Write, for example: Kazan
clients-ask-zone = Which city does the client live in? The card will show the client’s time.
clients-ask-zone-again = I don’t know this city. Choose the nearest one or write a zone, for example Asia/Omsk
clients-ask-preferences = What does the client like, look for, want you to remember?
clients-ask-preferences-again = Write in words what the client likes or looks for.
clients-ask-cycle = After how many days does the client usually buy again? For example: 90
clients-ask-cycle-again = I don’t understand. Write a number of days from 1 to 3650, for example 90
clients-ask-budget = What sum does the client have in mind? For example: 120,000
clients-ask-budget-again = I don’t understand the sum. Write it in digits, for example 120,000
clients-ask-wallet = What do they say they spend a year on what you sell, here and elsewhere? For example: 200,000
clients-ask-wallet-again = I don’t understand the sum. Type it in figures, for example 200,000
clients-ask-tag = Which tag shall I add? For example: #kitchen
clients-ask-tag-again = Write the tag as a word, for example: #kitchen
clients-ask-date = Who and when? For example: husband Oleg 3 May
clients-ask-date-again = I don’t understand. Write who and when, for example: husband Oleg 3 May
clients-ask-referrer = Who referred the client? Type a name or the last 4 digits of a number.
clients-ask-referrer-again = Nobody for “{ $typed }”. Type a name or the last 4 digits of a number.
clients-ask-referrer-which = Which of them?
clients-change-saved = Saved
clients-change-refused-client-unknown = The client was deleted or handed over.
clients-change-refused-no-rights = Only whoever is responsible, or the owner, can do this.
clients-change-refused-stale = The card has changed. Please open it again.
clients-change-refused-nothing-given = There is nothing to save yet.
clients-change-refused-unreadable = I could not read it. Please write it more simply.
clients-change-refused-unchanged = It is so already.
clients-change-refused-phone-taken = This number belongs to another client.
clients-change-refused-reason-unknown = This reason is gone. Please choose another.
clients-change-refused-words-needed = Please write the reason in words.
clients-change-refused-not-lost = The lead is open already.
clients-change-refused-never-bought = The client has not bought anything yet. Save a refusal instead: ⋯ More → ⛔ Refused.
clients-change-refused-grieved-already = The offence is noted already.
clients-change-refused-not-grieved = There is no offence: the client has come back, or it is settled.
clients-change-refused-not-lead = The client has bought: the way of a lead is over.
clients-change-refused-step-unknown = This step is gone. Please open the card again.
clients-change-refused-step-missing = Not all that this step needs is noted.
clients-change-refused-taken = Somebody has just taken this client.

## Refusal, quiet, hand-over
clients-lost-why = Why did the client refuse?
clients-lost-words = Why did the client refuse? Write a few words.
clients-lost-done = ⛔ Refusal saved: { $reason }.
# $date (String) - the day
clients-lost-return = ⏰ Return on { $date }
clients-lost-reopened = ♻️ The lead is open again.

## Steps of a lead
# $mark (String) - whether it is passed
# $title (String) - what the step is called
# $missing (String) - what it still needs, none for nothing
clients-steps-line =
  { $mark } { $title }{ $missing ->
    [none] { "" }
   *[other] : needs { $missing }
  }
clients-steps-ask = Which step has it come to? Tap it.
clients-steps-none = There are no steps. The owner makes them in the settings: 🪜 Lead steps.
# $step (String) - step
clients-step-done = 🪜 Saved: { $step }.
# $step (String) - step
# $missing (String) - what it still needs, with commas
clients-step-missing = “{ $step }” still needs: { $missing }. Note it and tap again.
clients-step-needs-need = the need
clients-step-needs-sum = the sum
clients-step-needs-next-step = the next step
clients-step-fill-need = ✍️ What the client needs
clients-step-fill-sum = 💵 For what sum
clients-step-again = 🪜 Pass the step

## Offence
clients-grieved-ask = 💔 What was the offence? Write a few words, or skip it.
clients-grieved-skip = ⏭ No words
clients-grieved-done = 💔 Noted. Now this is a client to win back: settle first, offer later.
clients-grieved-settled = 🤝 Settled. Offers are welcome again.
clients-grieved-left-in-peace = 🕊 Left in peace. Nobody will try to win this client back.
clients-quiet-on = 🔕 No more calls and messages to this client.
clients-quiet-off = 🔔 Calls and messages are welcome again.
clients-take-done = 🙋 The client is with you now.
clients-hand-whom = Hand over to whom?
clients-hand-nobody = There is nobody to hand over to yet.
clients-hand-given = 🔁 The client is with { $name } now.
clients-hand-offered = 🔁 I asked { $name }. The client stays with you until the answer.
clients-hand-asked = 🙋 I asked { $name }. I will write when there is an answer.
clients-hand-refused-client-unknown = The client was deleted or handed over.
clients-hand-refused-no-rights = Only whoever is responsible, or the owner, can do this.
clients-hand-refused-stale = The card has changed. Please open it again.
clients-hand-refused-unchanged = The client is with this person already.
clients-answer-asked-accepted = ✅ The client is handed over.
clients-answer-asked-declined = The client stays with you.
clients-answer-offered-accepted = ✅ The client is with you now.
clients-answer-offered-declined = All right, the client stays with the colleague.
clients-answer-refused-hand-over-unknown = This client is gone.
clients-answer-refused-no-rights = Only whoever was asked, or the owner, can answer.
clients-answer-refused-answered = This was answered already.
clients-answer-refused-changed-since = The client was handed over meanwhile.
# $who (String) - who asks or answers
clients-news-asked = 🙋 { $who } asks for the client <b>{ $name }</b>.
clients-news-asked-yes = ✅ Hand over
clients-news-offered = 🔁 { $who } hands the client <b>{ $name }</b> over to you.
clients-news-offered-yes = ✅ Take
clients-news-no = No
clients-news-asked-accepted = ✅ { $who }: the client is yours. It is <b>{ $name }</b>.
clients-news-asked-declined = { $who }: the client stays for now.
clients-news-offered-accepted = ✅ { $who } took the client that you offered.
clients-news-offered-declined = { $who } can’t take the client <b>{ $name }</b>. The client stays with you.
clients-news-repeated = (repeated)
