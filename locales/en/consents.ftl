## Under every message to a client

consents-unsubscribe-button = 🔕 Unsubscribe

## The first screen

# $shop (String) - the shop's name, $operator (String) - who answers for the data, $inn (String) - his number
consents-start-hello =
    Hello! This is the bot of “{ $shop }” ({ $operator }, taxpayer number { $inn }).
    To show your points and take an order we keep your name, phone and purchases. More in /privacy. You can withdraw your consent at any time.
consents-start-agree = ✅ I agree, go on
consents-start-not-now = Not now
consents-start-text = 📄 Full text
consents-start-agreed = ✅ Your consent is recorded. To withdraw it and erase your data: /forget
consents-start-declined = All right, no bonus account. You can leave an order all the same: we’ll keep nothing but that.
# $text (String) - the text of a consent
consents-text-page = { $text }
consents-join-button = 🎁 I want points

## The link

consents-open-refused-link-dead = This link no longer works. Ask the seller for a new one, or begin here.
consents-open-refused-link-dead-last = This link no longer works. Ask the seller for a new one: the next can be opened in an hour.
consents-open-refused-no-operator = The bonus account is not ready yet. Look in later.

## His number

consents-contact-ask = Press the button to find your card.
consents-contact-button = 📱 Send my number
consents-contact-not-now = ✖️ Not now
consents-contact-foreign = This is somebody else’s contact. Press “📱 Send my number” to send your own.
consents-contact-taken = Thank you, we have the number.

## What becomes of it

consents-join-asked = Your number doesn’t match the card; a seller will check and we’ll reply here.
consents-join-found = Hello! Your card is found.
# $name (String) - his name on the card
consents-join-found-name = Hello, { $name }! Your card is found.
consents-join-new = Done, the bonus account is open.
# $name (String) - his own name
consents-join-new-name = Done, { $name }, the bonus account is open.
consents-join-gift = 🎁 For you, as promised.
consents-join-refused-phone-unreadable = We cannot read this number. Ask a seller to write you down in the shop.
consents-join-refused-not-him = The seller did not recognise this number. Ask for a new link.
consents-finish-refused-not-confirmed = This is done already. Open the menu: /start

## After the seller has looked

consents-matched-yes = The seller confirmed that the card is yours. One button is left.
consents-matched-go-on = ▶️ Go on
consents-matched-no = The number differs from the card. Ask the seller for a new link, or begin here.

## What may be sent

consents-toggles-title =
    What may we send you?
    Everything is off until you turn it on. Change it at any time: /consents
consents-toggle-birthday = A birthday greeting
consents-toggle-dates = Reminders of family dates
consents-toggle-renew = A reminder when it is due
consents-toggle-promo = Offers (up to 2 a month)
consents-toggle-service = Points and the purchase poll
consents-toggles-text = 📄 Texts
consents-toggles-ready = Done
consents-toggle-on = On. To turn it off: /consents
consents-toggle-off = Off.
consents-toggles-stranger = We send you nothing. To open a bonus account use the menu: /start
consents-list-button = 🔔 Subscriptions

## Enough

# $what (String) - what is no longer sent
consents-left-one = No longer sent: { $what }. To bring it back: /consents
consents-left-all-button = 🔕 Unsubscribe from all
consents-left-all = We’ll send nothing more. We’ll answer only what you ask yourself. To bring it back: /consents
consents-left-stranger = We send you nothing as it is.
consents-back-hello = Welcome back! Offers are off. Turn on what you need: /consents
consents-what-pd = data processing
consents-what-service = points and questions
consents-what-birthday = greetings
consents-what-dates = family dates
consents-what-renew = reminders
consents-what-promo = offers
consents-record-refused-not-his = This button is no longer yours. Open the menu: /start
consents-record-refused-staff = Only clients themselves can give a consent.
consents-record-refused-no-operator = The shop is not ready to take consents yet. Look in later.
consents-record-refused-no-advertising = The shop sends no offers now.

## The team hears

# $name (String) - the client
consents-stopped-text = 🔕 { $name } stopped the bot, messages no longer arrive. Please call.
# $name (String) - the card, $who (String) - what he calls himself
consents-match-phone = 🔗 Another number came by the link from the card “{ $name }”. Gives the name { $who }. Is it the same person?
consents-match-taken = 🔗 The card “{ $name }” is linked to a Telegram account, and its number came from another one. Gives the name { $who }. Move it?
consents-match-shared = 🔗 The number of the card “{ $name }” belongs to several people. Gives the name { $who }. Is it the same person?
consents-match-yes = ✅ My client
consents-match-no = ❌ Someone else
consents-match-said-yes = ✅ Written down. The client can go on now.
consents-match-said-no = Written down: someone else. The card was shown to nobody.
consents-match-refused-answered = This was answered already.
consents-match-refused-no-rights = Only whoever is responsible, or the owner, can do this.
consents-news-repeated = (repeated)

## A link from the card

consents-give-button = 🔗 Link for client
consents-give-forward = Forward the message below to the client, or show the picture. The link is for one person and works for 14 days.
# $shop (String) - the shop, $link (String) - the address
consents-give-words = Hello! This is “{ $shop }”. Your points and discount are in our bot: { $link }
consents-picture-note = Point your phone’s camera here

## The owner's settings

consents-settings-open = 🤝 Clients in the bot
consents-settings-without = 🤝 Clients in the bot. Fill in the operator’s details first: without them no link or QR can be given.
# $operator (String) - who answers for the data
consents-settings-with = 🤝 Clients in the bot. { $operator } answers for the data.
consents-settings-operator = 🪪 Operator’s details
consents-settings-links = 📲 Links and QR
consents-settings-texts = 📜 Texts of consents
consents-settings-back = ◀️ Back
consents-operator-none = The details are not filled in. Every client sees them on the first screen: who keeps their data.
# $name, $inn, $address, $contact (String) - the operator's details
consents-operator-text =
    🪪 { $name }
    Taxpayer number { $inn }
    { $address }
    { $contact }
consents-operator-fill = ✏️ Fill in
consents-operator-change = ✏️ Change
consents-operator-first = Fill in the operator’s details first: without them no link or QR can be given.
consents-operator-open = ⚙️ Operator’s details
consents-operator-ask-owner = No link can be given yet: the owner has not filled in the shop’s details.
consents-operator-ask-name = Who answers for the clients’ data? Name and taxpayer number in one line, for example: Petrov P. P., INN 500100732259
consents-operator-ask-address = The address that clients see. For example: Moscow, Lenin street 1
consents-operator-ask-contact = A phone or an e-mail for questions about the data.
consents-operator-refused-no-name = I see no name. Write both: Petrov P. P., INN 500100732259
consents-operator-refused-no-inn = I see no taxpayer number: 10 digits of a company, 12 of a person.
consents-operator-refused-inn-wrong = There is a slip in the number: its check digit does not agree. Look and send it again.
consents-links-title = 📲 Links and QR. “•” works already. Tap to open or to make one.
consents-links-counter = 🖨 QR for the counter
# $title (String) - the source, $link (String) - the address
consents-link-text =
    📲 { $title }
    { $link }
consents-link-has-gift = 🎁 A file is given for the contact.
consents-link-picture = 🖼 QR as a picture
consents-link-gift = 🎁 File
consents-link-drop-gift = 🗑 No file
consents-link-revoke = 🚫 Revoke
consents-link-revoked = The link no longer works.
consents-gift-ask = Send a file or a photo: whoever comes by this link and leaves his number gets it.
consents-gift-unreadable = A file or a photo is needed.
consents-gift-kept = 🎁 Written down: the file goes in exchange for the number.
consents-texts-title = 📜 Texts of consents. Whoever agrees, agrees to the version they have seen.
# $what (String) - the purpose, $version (Number)
consents-texts-row = { $what } · version { $version }
# $version (Number), $date (String) - since when
consents-text-own = 📜 Your text, version { $version } of { $date }
consents-text-ours = 📜 Standard text, version { $version } of { $date }
consents-text-replace = ✏️ Replace with yours
consents-text-restore = ↩️ Back to the standard one
consents-text-restored = The standard text is back.
consents-text-ask-pd = Send the text in one message. It must say who the operator is, what for, which data, what is done with them, for how long and how to take it back.
consents-text-ask-other = Send the text in one message. It must say who sends, what, where, how often and how to unsubscribe.
consents-text-replaced = ✅ The new text is in force. Whoever agreed earlier has agreed to the former one.
consents-text-refused-too-short = Too short for a consent: at least 40 characters.
consents-text-refused-too-long = Too long: the text must fit one message, up to 3,500 characters.
consents-text-refused-no-rights = Only the owner can do this.
consents-text-refused-no-operator = Fill in the operator’s details first.
consents-owner-refused-no-rights = Only the owner can do this.
consents-owner-refused-client-unknown = The client is gone or was handed over.
consents-owner-refused-source-unknown = There is no such source any more.
consents-owner-refused-link-gone = The link is gone. Open the list again.
