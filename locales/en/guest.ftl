## A client's home
guest-home-hello = Hello!
# $name (String) - name and patronymic
guest-home-hello-name = Hello, { $name }!
# $points (Number) - how many points
# $percent (Number) - the part of a receipt that points may pay
guest-home-points = 🎁 Points: <b>{ $points }</b> (1 point = ₽1, up to { $percent }% of a receipt)
# $points (Number) - how many points
# $date (String) - day
guest-home-expiring = ⏳ { $points } will expire on { $date }
# $percent (Number) - discount
guest-home-tier = 🏷 { $percent }% off
# $percent (Number) - discount
# $next (Number) - the next discount
# $left (String) - sum
guest-home-tier-next = 🏷 { $percent }% off · { $left } more to get { $next }%
# $next (Number) - the first discount
# $left (String) - sum
guest-home-next = 🏷 { $left } more to get { $next }% off
guest-home-bonus = 🎁 Points
guest-home-data = 🗂 My data
guest-home-about = ℹ️ About the shop
guest-home-back = ☰ Menu
# $shop (String) - the shop's name
guest-home-stranger =
    Hello! This is the bot of the shop “{ $shop }”.
    Do you work here? Ask the owner for an invitation. How we keep data: /privacy

## About the shop
# $shop (String) - the shop's name
guest-about-title = <b>“{ $shop }”</b>
# $from (String) - opening
# $to (String) - closing
guest-about-hours = 🕙 { $from } to { $to }
# $name (String) - the business
# $inn (String) - tax number
guest-about-operator = { $name }, tax number { $inn }
# $address (String) - address
# $contact (String) - phone or e-mail
guest-about-where =
    📍 { $address }
    ✉️ { $contact }
guest-about-privacy = How we keep data: /privacy

## Help
# $shop (String) - the shop's name
guest-help-client =
    <b>The bot of “{ $shop }”</b>
    /order — leave an order
    /bonus — points and discount
    /consents — what you receive
    /feedback — rate or complain
    /mydata — what is stored about you, corrections
    /dates — your dates and those of others
    /forget — erase your data
    /stop — stop all messages
    /settings — language
    /privacy — how we keep data
# $shop (String) - the shop's name
guest-help-stranger =
    <b>The bot of “{ $shop }”</b>
    /order — leave an order
    /stop — stop all messages
    /privacy — how we keep data
    Do you work here? Ask the owner for an invitation.

## Points and purchases
guest-bonus-title = 🎁 <b>My points</b>
guest-bonus-last = Last operations:
guest-bonus-none = Nothing yet. Points come with the first purchase.
# $points (String) - how many, signed
# $what (String) - what for
# $date (String) - day
guest-bonus-operation = { $date } · <b>{ $points }</b> · { $what }
guest-bonus-kind-accrual = for a purchase
guest-bonus-kind-spend = spent on a purchase
guest-bonus-kind-grant = a gift
guest-bonus-kind-expiry = expired
guest-bonus-kind-reversal = a purchase returned
guest-bonus-purchases = 🛒 My purchases
guest-purchases-title = 🛒 <b>Last purchases</b>
# $date (String) - day
# $what (String) - what was bought
# $sum (String) - sum
guest-purchases-line = { $date } · { $what } · { $sum }
guest-purchases-something = purchase
guest-purchases-none = No purchases yet.

## Language
guest-language-ask = Which language shall we speak?

## My dates
guest-dates-title = 🎂 <b>My dates</b>
# $date (String) - birthday
guest-dates-birthday = Your birthday: { $date }
guest-dates-birthday-none = Your birthday is not given.
# $who (String) - who
# $date (String) - day
guest-dates-line = { $who }: { $date }
# $days (Number) - how many days before
guest-dates-reminded =
    { $days ->
        [one] 🔔 You will be reminded { $days } day before.
       *[other] 🔔 You will be reminded { $days } days before.
    }
guest-dates-silent = 🔕 No reminders: you have not turned them on.
guest-dates-silent-open = 🔕 No reminders: you have not turned them on. You can do it in subscriptions.
guest-dates-add = ➕ Date
guest-dates-own = 🎂 My day
guest-dates-saved = ✅ Your birthday is saved.
guest-dates-added = ✅ The date is saved.
# $date (String) - birthday
guest-dates-birthday-wish = Asks to correct the birthday: { $date }
guest-dates-refused-client-unknown = We have no data of yours any more. Start again: /start
guest-dates-refused-unreadable = This date could not be saved. Please try again.
guest-dates-refused-too-often = You can change your birthday once a year. Your seller was asked to do it.
guest-dates-refused-too-many = Ten dates at most. Remove one first.
guest-dates-refused-date-unknown = This date is already gone.
guest-role-spouse = Spouse
guest-role-child = Child
guest-role-parent = Parents
guest-role-friend = Friend
guest-role-word-spouse = spouse
guest-role-word-child = child
guest-role-word-parent = parents
guest-role-word-friend = friend
guest-ask-who = Whose date? Choose or write, for example: sister
guest-ask-who-again = Write in a word who it is, for example: sister
guest-ask-name = What is the name? You may skip it.
guest-ask-name-again = Write the name only, without a phone, or skip it.
guest-ask-name-skip = ⏭ No name
guest-ask-date = The date, for example 14.03
guest-ask-date-again = I did not get the date. Write day and month, for example 14.03
guest-ask-birthday = When is your birthday? For example 14.03. The year is optional.
guest-ask-birthday-again = I did not get the date. Write, for example, 14.03 or 14.03.1990

## My data
guest-data-title =
    🗂 <b>My data</b>
    All that the shop keeps about you can be read, corrected and erased.
guest-data-show = 📄 What is stored about me
guest-data-dates = 🎂 My dates
guest-data-correct = ✏️ Correct
guest-data-forget = 🗑 Erase
guest-data-caption = The same as a file: you may save and forward it.
guest-data-rest = … The rest is in the file.
guest-data-yes = yes
guest-data-no = no
guest-ask-correct = What is wrong, and what is right? Write one message.
guest-ask-correct-again = Write in words what to correct.
guest-correct-done = Your seller was told. You will see the change in your data: /mydata

## Erase
guest-forget-what = We will erase your name, phone, messages, dates and consents.
# $points (Number) - how many points
guest-forget-points = Your points ({ $points }) will be lost for good.
guest-forget-stays = Sums of purchases stay without your name, for the books.
guest-forget-yes = 🗑 Erase for ever
guest-forget-no = Keep
guest-forget-stranger = You have no client card. We will erase your orders and messages to the shop, if there were any. This cannot be undone.
guest-forget-stranger-done = Done. Everything you sent is erased.
# $moment (String) - day and time
# $no (String) - number
guest-forget-done = Done. Your data was erased on { $moment }, request number { $no }.
guest-erase-button = 🗑 Erase
guest-erase-word = erase
# $word (String) - word
guest-erase-ask =
    🗑 <b>Erase this client for ever?</b>
    Name, phone, dates, notes, messages and points go; sums of purchases stay without a name. There is no way back.
    To erase, write: <b>{ $word }</b>
# $word (String) - word
guest-erase-again = Nothing was erased. To erase for ever, write: <b>{ $word }</b>
guest-erase-refused-client-unknown = The client was removed or handed over.
guest-erase-refused-no-rights = Only the owner can do that.
# $no (String) - number
guest-news-erased = 🗑 A client’s data was erased, request number { $no }.
# $name (String) - client
guest-news-correction = ✏️ { $name } asks to correct their data. The words are on the card.
# $name (String) - client
# $words (String) - what to correct
guest-news-correction-said = ✏️ { $name } asks to correct their data: “{ $words }”

## How we keep data
# $shop (String) - the shop's name
guest-privacy-title = <b>How “{ $shop }” keeps data</b>
# $name (String) - the business
# $inn (String) - tax number
# $address (String) - address
# $contact (String) - phone or e-mail
guest-privacy-operator = <b>Who is responsible:</b> { $name }, tax number { $inn }, { $address }. Contact: { $contact }
guest-privacy-no-operator = <b>Who is responsible:</b> the shop; it has not given its details yet, so no clients are invited here so far.
guest-privacy-text =
    <b>What:</b> name, phone, Telegram account, requests, purchases, points; dates and consents if you gave them.
    <b>Why:</b> to answer you, carry out orders and keep your points. Greetings, reminders and offers only with a separate consent of yours.
    <b>How long:</b> while you are a client; erased at once when you ask. Sums of purchases stay without a name for the books, consent records for three years, without a name.
    <b>Where:</b> in the shop’s database; phones, e-mails and everything written are encrypted, and the key is kept separately. Messages travel through Telegram.
    <b>Who sees it:</b> the shop’s people, their own clients only; every look at a number is recorded. We pass it to nobody else.
    <b>Your rights:</b> to know and take it as a file — /mydata, to withdraw consents — /consents and /stop, to erase — /forget, or write to the shop.
# $version (Number) - version
# $date (String) - day
guest-privacy-version = Version { $version } of { $date }

## Words of “What is stored about me”
guest-section-card = Card
guest-section-dates = Dates
guest-section-notes = Notes
guest-section-files = Files
guest-section-calls = Calls and visits
guest-section-callbacks = Callbacks
guest-section-purchases = Purchases
guest-section-points = Points
guest-section-consents = Consents
guest-section-links = Links
guest-section-appeals = Requests and complaints
guest-section-replies = Answers
guest-section-scores = Scores
guest-section-reminders = Reminders
guest-section-messages = What was sent to you
guest-section-mailing-taps = Answers to mailings
guest-field-surname = surname
guest-field-name = name
guest-field-patronymic = patronymic
guest-field-phones = phones
guest-field-emails = e-mails
guest-field-username = Telegram name
guest-field-birthday = birthday
guest-field-sex = sex
guest-field-city = city
guest-field-zone = time zone
guest-field-preferences = preferences
guest-field-source = source
guest-field-tags = tags
guest-field-budget-kopecks = budget
guest-field-wallet-kopecks = spends a year
guest-field-vip = important client
guest-field-potential = potential
guest-field-referred = was recommended
guest-field-do-not-disturb = do not disturb
guest-field-created-at = in the base since
guest-field-joined-at = in the bot since
guest-field-telegram = Telegram account
guest-field-purchases = purchases
guest-field-rating = rating
guest-field-sex-proposed = sex told by the patronymic
guest-field-text = text
guest-field-score = score
guest-field-reason = reason
guest-field-field = field
guest-field-before = before
guest-field-after = after
guest-field-points = points
guest-field-expires-at = until
guest-field-why = occasion
guest-field-answer = answer
guest-field-offer = offered
guest-field-stands = in force
guest-field-number = number
guest-field-picture = with a photo
guest-field-from = from
guest-field-duration-minutes = minutes
guest-field-decision = decision
guest-field-purpose = about
guest-field-planned-cycle-days = purchase cycle, days
guest-value-new = new
guest-value-taken = in progress
guest-value-answered = answered
guest-value-no-answer = no answer
guest-value-busy = busy
guest-value-callback = call back
guest-value-refused = refused
guest-value-bought = bought
guest-value-wrong-number = wrong number
guest-value-call = call
guest-value-visit = visit
guest-value-chat = chat
guest-value-in = incoming
guest-value-out = outgoing
guest-value-open = open
guest-value-done = done
guest-value-cancelled = cancelled
guest-value-undone = cancelled
guest-value-closed = closed
guest-value-sale = purchase
guest-value-storno = return
guest-value-male = male
guest-value-female = female
guest-value-person = person
guest-value-company = company
guest-value-created = added
guest-value-note = note
guest-value-edited = edit
guest-value-refusal = refusal
guest-value-reopened = open again
guest-value-lead-step = a step towards a purchase
guest-value-handed-over = another seller
guest-value-grievance = grievance
guest-value-grievance-settled = grievance settled
guest-value-photo = photo
guest-value-document = document
guest-value-voice = voice
guest-value-audio = audio
guest-value-video = video
guest-value-accrual = accrued
guest-value-spend = spent
guest-value-grant = given
guest-value-expiry = expired
guest-value-reversal = returned
guest-value-withdraw = withdrawn
guest-value-refuse = refused
guest-value-pd = personal data
guest-value-service = points and score
guest-value-birthday = birthday
guest-value-dates = relatives’ dates
guest-value-renew = reminders
guest-value-promo = offers
guest-value-referral = recommendation
guest-value-yes = yes
guest-value-no = no
guest-value-thinking = thinking
guest-value-client = you
guest-value-staff = the shop
guest-value-order = an order
guest-value-points = points
guest-value-loyalty-thanks = thanks for a purchase
guest-value-loyalty-referral = points for a friend
guest-value-feedback-nps = a question about your score
guest-value-feedback-answer = the shop’s answer
guest-value-feedback-reply = words of the shop
guest-value-mailings-birthday = a greeting
guest-value-mailings-dates = a reminder of a date
guest-value-mailings-due = a reminder that it is due
guest-value-mailings-ask = a question after a long time
guest-value-mailings-offer = an offer
guest-value-mailings-broadcast = a mailing
guest-value-consents-matched = your card was found
