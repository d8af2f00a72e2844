## Bot
app-bot-description =
    A shop’s live client base: clients, calls, callbacks and sales in a chat.

    A seller saves a client in one line, the bot reminds them about callbacks, and the owner sees the report in one message.
app-bot-about = A shop’s clients, calls and sales in one chat

## Menu
app-menu-today = 📋 Today
app-menu-lead = ➕ Client
app-menu-find = 🔍 Find
app-menu-call = 📞 Call
app-menu-sale = 💰 Sale
app-menu-report = 📊 Report
app-menu-mailing = 📣 Mailing
app-menu-more = ☰ More
app-menu-placeholder = Name or phone…

## Commands
app-command-start = Start
app-command-help = How it works
app-command-privacy = Privacy policy
app-command-today = Today’s list
app-command-lead = New client
app-command-find = Find a client
app-command-call = Log a call
app-command-sale = Log a sale
app-command-callbacks = Callbacks this week
app-command-plan = My plan
app-command-settings = Settings
app-command-cancel = Cancel
app-command-report = Report
app-command-mailing = Mailing
app-command-segments = Client groups
app-command-staff = Staff
app-command-order = Leave an order
app-command-feedback = Rate or complain
app-command-bonus = My points
app-command-consents = What I receive
app-command-mydata = What is stored about me
app-command-forget = Erase my data
app-command-stop = Stop all messages

## Home
# $name (String) - the person's name
# $shop (String) - the shop's name
app-home-hello = { $name }, I’m here. Send a contact or a line such as “Ivan +7 912 345-67-89 call tomorrow 3pm”, and the client is saved.
app-home-welcome = Welcome, { $name }! The menu is below, hints are in /help.
app-home-cancelled = Cancelled. What’s next?

## Help
app-help-seller =
    <b>Most of the time</b>
    ➕ Send a contact or a line: <code>Ivan +7 912 345-67-89 insta call tomorrow 3pm</code>
    📞 Reply to a card: <code>no answer tomorrow 3pm</code> or <code>refused expensive</code>
    💰 Reply to a card: <code>bought table 12500</code>
    🔍 Type a name or the last 4 digits of a number and I’ll find the client

    Anything can be undone for a minute: ↩️. Commands: /today, /callbacks, /settings
app-help-owner =
    <b>Most of the time</b>
    📊 /report: the day, the week, the month
    👥 /staff: invite, pause, dismiss
    ➕ Send a contact or a line: <code>Ivan +7 912 345-67-89 insta call tomorrow 3pm</code>
    📞 Reply to a card: <code>no answer tomorrow 3pm</code> or <code>bought table 12500</code>
    🔍 Type a name or the last 4 digits of a number and I’ll find the client

    Anything can be undone for a minute: ↩️. Settings: /settings
# $rules (String) - the shop's rules as the owner worded them
app-help-rules =
    <b>How we work here</b>
    { $rules }

## First steps
app-first-steps-title = <b>First steps</b>
app-first-steps-shop = Shop
app-first-steps-products = Products
app-first-steps-client = First client
app-first-steps-seller = Seller
app-first-steps-report = First report
app-first-steps-do-shop = 🏪 Set up the shop
app-first-steps-do-products = 📦 Add products
app-first-steps-do-client = ➕ First client
app-first-steps-do-seller = 👤 Invite a seller
app-first-steps-do-report = 📊 First report
app-first-steps-hint-client = Send a contact or a line: <code>Ivan +7 912 345-67-89 insta call tomorrow 3pm</code>
app-first-steps-hint-report = Press “📊 Report” in the menu or send /report.

## Demo
app-demo-fill = 🎭 Example: 30 clients
app-demo-remove = 🎭 Remove the example
app-demo-fill-begun = Filling in, a few seconds…
app-demo-fill-done = 🎭 Done: 30 clients marked 🎭 with calls and sales. To remove them: ☰ More → ☑️ First steps.
app-demo-remove-begun = Removing…
app-demo-remove-done = 🎭 The example is gone. Real clients are where they were.
app-demo-refused = Only the owner can do this.

## Free text
app-text-unclear = I didn’t get that. Is it a new client, a note or a search?
app-text-lead = ➕ Client
app-text-search = 🔍 Search
# $name (String) - the client's name
app-text-note = ✍️ Note: { $name }
app-text-gone = I can’t find the original message. Please send it again.
app-text-unsupported = I don’t understand that 🙂 Send text, a contact, a photo or a file.
app-command-unknown-seller = There is no such command. Here is what I can do: /today, /lead, /find, /call, /sale, /callbacks, /plan, /settings, /help
app-command-unknown-owner = There is no such command. Here is what I can do: /report, /segments, /mailing, /staff, /today, /lead, /find, /call, /sale, /callbacks, /settings, /help

## Files
app-file-whose = Which client is it for?
app-file-nobody = Which client is it for? Open the card and send the file as a reply to it.

## More
app-more-title = ☰ More
app-more-callbacks = ⏰ Callbacks
app-more-plan = 🎯 My plan
app-more-clients = 👥 My clients
app-more-settings = ⚙️ Settings
app-more-help = ❓ Help
app-more-segments = 🗂 Groups
app-more-insight = 💡 Conclusions
app-more-staff = 👥 Staff
app-more-call = 📞 Call
app-more-sale = 💰 Sale
app-more-first-steps = ☑️ First steps

## Faults
# $tick (String) - the work’s name
app-tick-set-aside = ⚠️ Background work “{ $tick }” brought the program down three times and was set aside. Restart the program and look into its log.
app-text-subject-gone = The client was removed or handed to somebody else.
