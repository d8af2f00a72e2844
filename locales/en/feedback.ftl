## Order
feedback-menu-order = 📝 Leave an order
feedback-menu-open = ⭐ Rate us
feedback-order-question = What are you looking for? One message, a photo is welcome.
feedback-order-unreadable = Please send words or a photo in one message.
feedback-contact-share = 📱 Send my number
feedback-contact-how = The button below the input line sends your number.
feedback-contact-question = How can we reach you? Send your own number with the button below, or choose:
feedback-contact-here = Write to me here
feedback-contact-foreign = That is not your number. Send your own with the button below, or choose an answer here.
# $number (String) - the order's number
# $time (String) - when the shop closes
feedback-order-placed = Order No. { $number } received. We’ll answer today by { $time }.
# $number (String) - the order's number
# $day (String) - "today" or a day
# $time (String) - when the shop opens
feedback-order-placed-late = Order No. { $number } received. The shop opens { $day } at { $time }, and we’ll answer then.
feedback-order-today = today
feedback-place-refused-nothing-given = Please send words or a photo in one message.
feedback-place-refused-too-many = That is a lot of messages for an hour. We read what has come and answer.

## Complaint
feedback-open-question = How are we doing?
feedback-open-rate = ⭐ Rate us
feedback-open-complain = 😔 Complain
feedback-complaint-question = Describe what happened. The owner answers in person. A photo is welcome.
# $number (String) - the complaint's number
# $when (String) - by when
feedback-complaint-placed = Complaint No. { $number } received, we’ll answer by { $when }.

## Messages
feedback-words-question = Shall we take this as an order?
feedback-words-order = 📝 Yes, an order
feedback-reply-sent = Handed on. The answer will come here.
feedback-reply-question = What shall we hand on? One message, a photo is welcome.
feedback-reply-button = ✍️ Reply
feedback-relay-refused-nothing-open = This conversation is closed. Leave a new order: /order
feedback-relay-refused-nothing-given = Please send words or a photo in one message.
feedback-relay-refused-too-many = That is a lot of messages for an hour. We read what has come and answer.
# $words (String) - the member's words
feedback-answer-words = { $words }
# $name (String) - the member's name
# $shop (String) - the shop
feedback-answer-signed = — { $name }, “{ $shop }”
# $shop (String) - the shop
feedback-answer-question = ✍️ What to answer? The client sees your words, your name and “{ $shop }”, not your account or number. A photo is welcome.
# $max (Number) - how many signs
feedback-answer-caption = A photo takes up to { $max } characters. Send a shorter text, or no photo.
feedback-answer-sent = ✅ The answer is on its way to the client.

## An appeal as staff see it
# $status (String) - the client's status
feedback-appeal-sign =
    { $status ->
        [target] 🎯{ " " }
        [lead] 🌱{ " " }
        [newbie] 🆕{ " " }
        [fan] ⭐{ " " }
        [sleeping] 💤{ " " }
        [returner] 💔{ " " }
       *[none] { "" }
    }
feedback-appeal-stranger = a guest without a card
feedback-appeal-unnamed = a client without a name
# $number (String) - its number
# $name (String) - from whom
# $score (Number) - the score
feedback-appeal-order = 🆕 <b>Order No. { $number }</b> from { $name }
feedback-appeal-complaint = 😔 <b>Complaint No. { $number }</b> from { $name }
feedback-appeal-score = 📉 <b>Score { $score } of 10</b> from { $name } (No. { $number })
# $words (String) - the client's words
feedback-appeal-words = “{ $words }”
feedback-appeal-take = 🙋 Mine
feedback-appeal-work = 📞 Take it on
feedback-appeal-answer = ✍️ Answer
feedback-appeal-card = 👤 Card
feedback-appeal-close = ✅ Settled
feedback-appeal-give = 👤 Assign
feedback-appeal-whole = 📄 In full
feedback-appeal-refused-appeal-unknown = There is no such appeal, or it is not yours.
feedback-appeal-refused-no-rights = Only the owner can do that.
feedback-appeal-refused-taken = Taken already.
feedback-appeal-refused-closed = Closed already.
feedback-appeal-refused-member-unknown = That colleague does not work here any more.
feedback-appeal-refused-nothing-given = Please send words or a photo in one message.
feedback-appeal-refused-unreachable = There is nowhere to write to: the person has erased the data.
feedback-state-closed = ✅ Settled
feedback-state-answered = ✍️ Answered
# $when (String) - by when
feedback-state-promised = ⏰ Answer by { $when }
feedback-state-mine = 🙋 Yours
# $name (String) - who took it
feedback-state-taken = 🙋 Taken: { $name }
feedback-news-late-order = ⏳ Nobody has taken it for 15 minutes.
feedback-news-late-complaint = ⏳ The time to answer is over.
feedback-news-late-score = ⏳ A day without an answer.
feedback-news-given-complaint = 👤 The owner has given this to you.
feedback-news-given-score = 👤 The owner has given this to you.
feedback-news-words-score = ✍️ The client has explained the score.
feedback-news-repeated = (again)
# $name (String) - from whom
# $number (String) - the appeal's number
feedback-reply-line = 💬 <b>{ $name }</b> · No. { $number }
# $number (String) - the appeal's number
feedback-give-question = Who takes No. { $number }?
feedback-give-nobody = Nobody to give No. { $number } to: there are no sellers yet. Invite: /staff
feedback-give-back = ◀️ Back

## Score
feedback-survey-question = How likely are you to recommend us to friends? 0 is never, 10 is for sure.
feedback-survey-not-now = Not now
feedback-survey-declined = All right, we won’t ask.
# $score (Number) - the score
feedback-survey-answered = Your score is in already: { $score }. Thank you!
feedback-survey-refused-survey-unknown = This question is not for you.
feedback-survey-refused-over = This question is closed. Write to us: /feedback
feedback-rate-refused-not-joined = Clients of the shop can rate it. Tell us what happened: /feedback
feedback-rate-refused-rated-already = Your score is in already, thank you.
feedback-thanks-detractor = We are sorry. What should we fix first?
feedback-thanks-passive = Thank you! What would have made it a ten?
feedback-thanks-promoter = Thank you! We are glad.
feedback-thanks-promoter-review = Thank you! Will you tell others about us?
feedback-thanks-review = ⭐ Leave a review
# $link (String) - the link
feedback-thanks-referral = Your link for friends: { $link }
feedback-thanks-skip = ⏭ Skip
feedback-thanks-plain = Thank you for the score.
feedback-thanks-words = Thank you, the owner reads it.

## Settings
feedback-settings-entry = ⭐ Reviews
# $asks (String) - whether we ask: yes, no
# $days (Number) - after how many days
# $link (String) - the link for reviews
feedback-settings-text =
    ⭐ <b>Reviews</b>
    { $asks ->
        [yes] { $days ->
            [0] We ask for a score on the evening of the purchase,
            [one] We ask for a score { $days } day after a purchase,
           *[other] We ask for a score { $days } days after a purchase,
        } once in 90 days at most.
       *[no] We do not ask for a score.
    }
    Where to leave a review: { $link }
feedback-settings-no-link = not set
feedback-settings-nps-on = 🔔 Ask for a score: yes
feedback-settings-nps-off = 🔕 Ask for a score: no
# $days (Number) - after how many days
feedback-settings-days = { $days } d
feedback-settings-review = 🔗 Link for reviews
feedback-settings-referrals = 🤝 Who brought whom
feedback-settings-refused-not-allowed = Only the owner can do that.
feedback-settings-refused-setting-wrong = That cannot be a link. Send the whole address: https://…
feedback-review-question = Send the link where a review can be left, such as https://yandex.ru/maps/…
feedback-review-unreadable = That is not a link. The whole address, please, such as https://yandex.ru/maps/org/1
feedback-review-none = No link
feedback-referrals-title = 🤝 <b>Who brought whom</b> (✅ has bought)
feedback-referrals-none = 🤝 Nobody has brought anybody yet. Whoever gives 9 or 10 gets a link for friends.
# $name (String) - who brought
# $count (Number) - how many
# $who (String) - whom
feedback-referrals-line = • <b>{ $name }</b> — { $count }: { $who }
feedback-referrals-back = ◀️ Reviews
