## Birthday and dates
# $name (String) - the client
mailings-birthday-wish-named = { $name }, happy birthday! 🎂
mailings-birthday-wish = Happy birthday! 🎂
# $points (Number) - points
# $till (String) - the last day
mailings-birthday-gift =
    { $points ->
        [one] Here is { $points } point for you, good until { $till }. See you soon!
       *[other] Here are { $points } points for you, good until { $till }. See you soon!
    }
mailings-birthday-points = 🎁 My points
# $seller (String) - the client's seller
# $shop (String) - the shop's name
mailings-signed-seller = — { $seller }, “{ $shop }”
mailings-signed-shop = — “{ $shop }”
# $days (Number) - how many days before
# $day (String) - the day
# $role (String) - whose birthday
# $named (String) - yes: the name is known
# $name (String) - the name
mailings-dates-text =
    { $days ->
        [1] Tomorrow
        [7] In a week
        [14] In two weeks
        [one] In { $days } day
       *[other] In { $days } days
    }, { $day }, is the birthday of your { $role ->
        [wife] wife
        [husband] husband
        [child] child
        [son] son
        [daughter] daughter
        [parents] parents
        [mother] mother
        [father] father
        [brother] brother
        [sister] sister
        [grandmother] grandmother
        [grandfather] grandfather
        [friend] friend
        [girlfriend] friend
       *[spouse] spouse
    }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }.
# $who (String) - the word on the card
mailings-dates-other =
    { $days ->
        [1] Tomorrow
        [7] In a week
        [14] In two weeks
        [one] In { $days } day
       *[other] In { $days } days
    }, { $day }, is a date to remember: { $who }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }.
mailings-dates-offer = Shall we pick a gift?
mailings-order-open = 📝 Leave an order

## Time to renew
# $unit (String) - what it is counted in
# $n (Number) - how many
mailings-due-period =
    { $unit ->
        [half] half a year
        [year] a year
        [months] { $n ->
            [one] { $n } month
           *[other] { $n } months
        }
       *[days] { $n ->
            [one] { $n } day
           *[other] { $n } days
        }
    }
# $named (String) - yes: the name is known
# $name (String) - the client
# $period (String) - how long ago
# $what (String) - products
mailings-due-products =
    { $named ->
        [yes] { $name }, it has been { $period } since you bought
       *[no] It has been { $period } since you bought
    }: { $what }. It is usually time to renew about now. Shall we put one aside?
mailings-due-rhythm =
    { $named ->
        [yes] { $name }, it has been { $period } since your last purchase
       *[no] It has been { $period } since your last purchase
    } — it is usually time to renew about now. Shall we put something aside?
mailings-due-yes = 📝 Yes, please
mailings-due-later = In a month
mailings-due-never = Don’t remind me again
mailings-due-order = Time to renew: answer to a reminder
# $what (String) - products
mailings-due-order-of = Time to renew: { $what }
# $no (Number) - the order's number
mailings-due-ordered = Order No. { $no } received. A seller will answer you here.
mailings-due-put-off = Fine, we won’t remind you for a month.
mailings-due-stopped = No more reminders. Turn them on again: /consents
mailings-due-stranger = This button no longer works. Begin with /start
mailings-due-refused-nothing-given = The order is empty. Write what you are interested in: /order
mailings-due-refused-too-many = That is a lot of orders in an hour. A seller will answer those there are.

## Long time no see
# $name (String) - the client
mailings-ask-text-named = { $name }, we haven’t seen you for a while. What has changed since your last purchase? Write it as it is, the owner will read it.
mailings-ask-text = We haven’t seen you for a while. What has changed since your last purchase? Write it as it is, the owner will read it.
mailings-ask-thanks = Thank you! We passed it on to the owner.
mailings-offer-text-named = { $name }, shall we find something new for you? Leave an order, a seller will answer here.
mailings-offer-text = Shall we find something new for you? Leave an order, a seller will answer here.
# $who (String) - the client
# $words (String) - his words
mailings-heard-text =
    💬 { $who } answers what has changed since the purchase:
    “{ $words }”
mailings-heard-repeated = (repeated)
mailings-heard-card = 👤 Card

## Messages to clients
mailings-settings-open = 📣 Messages
mailings-settings-text =
    📣 <b>Messages to clients</b>
    Greetings, reminders and come-backs go by themselves, only to those who said yes. One a day at most, two offers in 30 days.
mailings-settings-text-quiet =
    📣 <b>Messages to clients</b>
    Greetings, reminders and come-backs go by themselves, only to those who said yes. Advertising is off: no points, offers or mailings.
# $at (String) - the time
mailings-settings-at = 🎂 Greetings: { $at }
# $days (Number) - how many days before
mailings-settings-before =
    { $days ->
        [one] 🗓 Family dates: { $days } day before
       *[other] 🗓 Family dates: { $days } days before
    }
mailings-settings-gift-points = 🎁 Gift: points
mailings-settings-gift-none = 🎁 Gift: none
mailings-settings-gift-off = 🎁 Gift: none, no ads
mailings-settings-back-on = 💤 Come-back: on
mailings-settings-back-off = 💤 Come-back: off
# $span (String) - the hours
mailings-settings-quiet = 🌙 Quiet hours: { $span }
mailings-settings-advertising-off = 📢 Advertising: off
mailings-settings-advertising-on = 📢 Advertising: on
mailings-settings-effect = 📊 Who came back
mailings-settings-changed = Saved
mailings-settings-back = ◀️ Back
mailings-settings-refused-not-allowed = Only the owner can do that.
mailings-settings-refused-setting-wrong = This screen is out of date. Open the settings again.
mailings-choose-at = 🎂 <b>When shall we greet?</b> By the client’s clock.
mailings-choose-before = 🗓 <b>How many days before family dates?</b>
mailings-choose-quiet = 🌙 <b>When should we not write to clients?</b> By their clocks.
# $value (String) - the time
mailings-choice-at = At { $value }
# $days (Number) - how many days before
mailings-choice-before =
    { $days ->
        [one] { $days } day before
       *[other] { $days } days before
    }
mailings-choice-quiet = Quiet { $value }
mailings-law-text =
    📢 <b>Advertising to clients</b>
    The Russian law on advertising (38-FZ, art. 18):
    • only those who agreed beforehand may be written to;
    • the shop has to prove the consent: the bot keeps who tapped, when, and under which text;
    • it ends at once when the client says so: “Unsubscribe” is under every message.

    In March 2026 the regulator called advertising in Telegram unlawful; lawyers dispute it. It is for you to decide, and this is no legal advice.

    With advertising: consent to “Offers”, a birthday gift, offers and mailings. Without it greetings and reminders stay.
mailings-law-yes = I understand, turn it on
mailings-law-no = Stay without advertising
mailings-effect-title = 📊 <b>Sleepers: who came back after the question</b>
# $share (String) - the share
mailings-effect-received = Came back of those who got it: { $share }
mailings-effect-held-out = Of those who did not: { $share }
# $percent (Number) - the share
# $returned (Number) - came back
# $of (Number) - of how many
mailings-effect-share = { $percent }% ({ $returned } of { $of })
mailings-effect-few = { $returned } of { $of }
mailings-effect-none = The question has not gone to anybody yet.
mailings-effect-about = Every tenth sleeper gets no question: that shows what the question itself brings. Over the last year.
mailings-effect-no-share = Nobody to compare with yet: a share without the question begins at 200 sleepers. Over the last year.
