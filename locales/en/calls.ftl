## Client
# $status (String) - status of the client
calls-client-emoji =
    { $status ->
        [target] 🎯
        [lead] 🌱
        [newbie] 🆕
        [fan] ⭐
        [sleeping] 💤
       *[returner] 💔
    }
calls-client-unnamed = No name
# $emoji (String) - sign of the status
# $name (String) - how the client is called
calls-client-line = { $emoji } <b>{ $name }</b>
# $emoji (String) - sign of the status
# $name (String) - how the client is called
# $phone (String) - masked number
calls-client-line-phone = { $emoji } <b>{ $name }</b> · { $phone }

calls-card-outcome = 📝 Call result
calls-card-callback = ⏰ Call back

## Day
# $day (String) - weekday and date
calls-day-today-of = today, { $day }
# $day (String) - weekday and date
calls-day-tomorrow-of = tomorrow, { $day }
# $day (String) - weekday and date
calls-day-yesterday-of = yesterday, { $day }

## Whom the call was with
calls-call-whom = 📞 Who was the call with? Pick one of the last, or type a name, a number or its last digits.
calls-call-whom-typed = 📞 Who was the call with? Type a name, a number or its last digits.
# $typed (String) - what was typed
calls-call-nobody = Nobody found by “{ $typed }”. Try the beginning of the name or the last 4 digits of the number.
# $typed (String) - what was typed
calls-call-which = Several found by “{ $typed }”. Which one?

## Call result
calls-outcome-title = 📝 Call result
calls-outcome-asked = 📝 How did the call go?
calls-outcome-answered = ✅ Got through
calls-outcome-no-answer = 📵 No answer
calls-outcome-busy = 📴 Busy
calls-outcome-callback = 🔁 Call back
calls-outcome-bought = 💰 Bought
calls-outcome-refused = ⛔ Refused
calls-outcome-wrong-number = ☎️ Wrong number
calls-outcome-close = ✖️ Cancel

## After saving
# $at (String) - time of day
calls-saved-call = Saved: got through, { $at }. What next?
# $at (String) - time of day
calls-saved-visit = Saved: a visit, { $at }. What next?
# $at (String) - time of day
calls-saved-chat = Saved: a chat, { $at }. What next?
calls-saved-sale = 💰 Sale
calls-saved-offered = 🗣 Offered
# $minutes (Number) - length of the call
calls-saved-minutes = ⏱ { $minutes } min
calls-saved-note = ✍️ Note
calls-saved-done = 👌 Done
calls-saved-undo = ↩️ Undo
calls-saved-undone = Undone.
# $at (String) - time of day
calls-saved-already = Already saved at { $at }.
calls-kind-called-in = 📲 They called
calls-kind-called-in-chosen = 📲 They called ✓
calls-kind-visited = 🚶 Visited
calls-kind-visited-chosen = 🚶 Visited ✓

## Details
calls-detail-call-in = 📲 they called
calls-detail-call-out = 📞 we called
calls-detail-visit-in = 🚶 visited us
calls-detail-visit-out = 🚶 we visited
calls-detail-chat-in = 💬 they wrote
calls-detail-chat-out = 💬 we wrote
# $minutes (Number) - length of the call
calls-detail-minutes = ⏱ { $minutes } min
# $what (String) - what was offered
calls-detail-offer-yes = 🗣 { $what } — yes
# $what (String) - what was offered
calls-detail-offer-thinking = 🗣 { $what } — thinking
# $what (String) - what was offered
calls-detail-offer-no = 🗣 { $what } — no
# $words (String) - what was noted
calls-detail-words = 📝 { $words }

## No answer
# $count (Number) - unanswered calls in a row
calls-missed-no-answer =
    { $count ->
        [1] 📵 No answer.
       *[other] 📵 No answer ({ $count } times in a row).
    }
# $count (Number) - unanswered calls in a row
calls-missed-busy =
    { $count ->
        [1] 📴 Busy.
       *[other] 📴 Busy ({ $count } times in a row without an answer).
    }
# $when (String) - day and time
calls-missed-next = ⏰ I will remind you: { $when }
calls-missed-no-next = No reminder.
calls-missed-drop = No reminder
calls-missed-lose = ⛔ No contact
calls-missed-lead-out-of-reach = So many tries without an answer: it can be closed as “No contact”.
calls-missed-out-of-reach = So many tries without an answer: no contact. Try another number or write.
calls-snooze-hour = In 1 hour
calls-snooze-hour-chosen = In 1 hour ✓
calls-snooze-evening = Today 18:00
calls-snooze-evening-chosen = Today 18:00 ✓
calls-snooze-morning = Tomorrow 11:00
calls-snooze-morning-chosen = Tomorrow 11:00 ✓
calls-snooze-tomorrow = Tomorrow 15:00
calls-snooze-tomorrow-chosen = Tomorrow 15:00 ✓

## Refusal
calls-reason-title = ⛔ Why did they refuse?
calls-reason-day-later = The day to come back does not fit: choose it after the reason.
calls-reason-question = Type the reason in a few words.
calls-reason-again = The reason has to be told in words, for example “waiting for the renovation”.
# $reason (String) - title of the reason
calls-lost-title = ⛔ Refusal saved: { $reason }.
# $reason (String) - title of the reason
calls-lost-offer = ⛔ Refusal of the offer saved: { $reason }. A client stays a client.
# $when (String) - day
calls-lost-back = Come back: { $when }?
calls-lost-yes = Yes ✓
calls-lost-other-day = Another day
calls-lost-never = Never
calls-lost-return = 🗓 Come back

## A line of the diary
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-answered = ✅ { $time } <b>{ $name }</b> — got through
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-no-answer = 📵 { $time } <b>{ $name }</b> — no answer
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-busy = 📴 { $time } <b>{ $name }</b> — busy
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-callback = 🔁 { $time } <b>{ $name }</b> — asked to call back
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-refused = ⛔ { $time } <b>{ $name }</b> — refused
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-bought = 💰 { $time } <b>{ $name }</b> — bought
# $time (String) - time of day
# $name (String) - how the client is called
calls-diary-wrong-number = ☎️ { $time } <b>{ $name }</b> — wrong number
calls-number-dead = The number is marked as wrong. The card now shows the next one first.
calls-numbers-dead = The number is marked, and the card has no other: the client is in the group “📵 No contact”. Add a new one to the card when you learn it.
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-answered = ✅ { $time } <b>{ $name }</b> — got through, call back { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-no-answer = 📵 { $time } <b>{ $name }</b> — no answer, I will remind you { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-busy = 📴 { $time } <b>{ $name }</b> — busy, I will remind you { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-callback = 🔁 { $time } <b>{ $name }</b> — call back { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-refused = ⛔ { $time } <b>{ $name }</b> — refused, come back { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-bought = 💰 { $time } <b>{ $name }</b> — bought, call back { $next }
# $time (String) - time of day
# $name (String) - how the client is called
# $next (String) - day and time
calls-diary-next-wrong-number = ☎️ { $time } <b>{ $name }</b> — wrong number, call back { $next }

## When to call back
calls-when-ask = ⏰ When to call back? Choose, or type: tomorrow 3pm
calls-when-title = ⏰ When to call back?
# $day (String) - weekday and date
calls-when-time = What time, { $day }?
# $when (String) - day
# $time (String) - time of day
calls-when-by-default = { $when }, { $time } (by default)
calls-when-calendar = 🗓 Calendar
calls-when-leave = ✖️ Cancel
calls-when-back = ◀️ Back
calls-when-own = ⌨️ Other
calls-when-type = ⌨️ Type
calls-when-no-such-date = There is no such day. When to call back?
calls-chip-in-an-hour = In 1 hour
calls-chip-this-evening = Today 18:00
calls-chip-tomorrow = Tomorrow
calls-chip-day-after-tomorrow = In 2 days
# $day (String) - weekday and date
calls-chip-next-monday = { $day }
calls-chip-in-a-week = In a week
# $month (Number) - month of the year
# $year (String) - the year
calls-calendar-month =
    { $month ->
        [1] Jan { $year }
        [2] Feb { $year }
        [3] Mar { $year }
        [4] Apr { $year }
        [5] May { $year }
        [6] June { $year }
        [7] July { $year }
        [8] Aug { $year }
        [9] Sep { $year }
        [10] Oct { $year }
        [11] Nov { $year }
       *[12] Dec { $year }
    }
calls-calendar-weekdays = Mo Tu We Th Fr Sa Su
calls-type-question = Type when: “25.11 14:00”, “tomorrow 3pm” or “in 2 hours”.
# $day (String) - weekday and date
calls-type-time-question = What time, { $day }? Type, for example, “16:30” or “5 pm”.
# $typed (String) - what was typed
calls-type-unreadable = “{ $typed }” could not be read. Type, for example, “25.11 14:00” or “tomorrow 3pm”.
# $typed (String) - what was typed
calls-type-no-such-date = There is no such day as “{ $typed }”. Type, for example, “25.11 14:00”.
# $when (String) - day and time
calls-type-past = { $when } has gone by. When to call back?
# $when (String) - day and time
calls-type-move = ✅ { $when }

## A callback is saved
# $when (String) - day and time
calls-set-title = ⏰ Call back: { $when }
# $when (String) - day and time
# $days (Number) - days from today
calls-set-title-days =
    { $days ->
        [one] ⏰ Call back: { $when } — in { $days } day
       *[other] ⏰ Call back: { $when } — in { $days } days
    }
calls-set-day-off = ⚠️ It is your day off.
calls-set-quiet = ⚠️ These are quiet hours. I will remind you anyway: you chose the time.
calls-set-hour = What time?
calls-set-retime = ⏰ Time
calls-set-card = 👤 Card
# $time (String) - time of day
# $name (String) - how the client is called
# $when (String) - day and time
calls-moved-line = 🕐 { $time } <b>{ $name }</b> — moved to { $when }
# $name (String) - how the client is called
# $when (String) - day and time
calls-closed-done = ✅ <b>{ $name }</b>: the callback ({ $when }) is done already.
# $name (String) - how the client is called
# $when (String) - day and time
calls-closed-cancelled = ✖️ <b>{ $name }</b>: the callback ({ $when }) is cancelled.

## Reminder
# $when (String) - day and time
calls-remind-title = ⏰ { $when } · call back
# $when (String) - day and time
calls-remind-title-repeated = ⏰ { $when } · call back (again)
calls-remind-repeated = (again)
calls-remind-reveal = 📞 Show number
calls-remind-hour = 🕐 +1 hour
calls-remind-tomorrow = 📅 Tomorrow 15:00
calls-remind-other = 🗓 Other
calls-remind-give = 🤝 Hand over
# $count (Number) - unanswered calls in a row
calls-remind-missed =
    { $count ->
        [1] 🕘 No answer last time
       *[other] 🕘 No answer { $count } times in a row
    }
# $count (Number) - callbacks due
calls-remind-list =
    { $count ->
        [one] ⏰ Time for { $count } callback
       *[other] ⏰ Time for { $count } callbacks
    }
calls-remind-all = 📋 All of today

## Hand over to a colleague
calls-give-title = 🤝 Who should take the callback?
calls-give-nobody = 🤝 There is nobody to hand over to yet.
# $name (String) - colleague
calls-give-waiting = Asking { $name }. I wait half an hour; until then the callback is yours.
# $name (String) - colleague
# $when (String) - day and time
calls-give-asked = 🤝 { $name } asks you to take a callback: { $when }. The card opens when you take it.
calls-give-take = 🙋 I’ll take it
calls-give-decline = I can’t
calls-give-declined = All right, the callback stays with your colleague.
calls-give-over = This callback is not handed over any more.
# $name (String) - colleague
# $client (String) - how the client is called
# $when (String) - day and time
calls-give-taken = 🤝 { $name } takes the callback: { $client }, { $when }.
# $name (String) - colleague
# $client (String) - how the client is called
# $when (String) - day and time
calls-give-not-taken = 🤝 { $name } does not take the callback: { $client }, { $when }. It stays with you.

## A colleague's client
# $name (String) - colleague
# $client (String) - how the client is called
calls-foreign-line = 📝 { $name }: your client <b>{ $client }</b> was in touch. The client stays yours.
# $time (String) - time of day
calls-foreign-saved = ✅ { $time } — the contact is saved for you. Whoever leads the client will know.

## Today
# $weekday (Number) - day of the week, 1 is Monday
# $day (Number) - day of the month
# $month (Number) - month of the year
calls-today-date =
    { $weekday ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
# $date (String) - weekday and date
# $total (Number) - callbacks of the day
calls-today-title =
    { $total ->
        [one] 📋 <b>Today, { $date }</b> · { $total } task
       *[other] 📋 <b>Today, { $date }</b> · { $total } tasks
    }
# $bar (String) - a bar of ten cells
# $done (Number) - done today
# $total (Number) - callbacks of the day
calls-today-progress = { $bar } { $done } of { $total }
# $count (Number) - overdue callbacks
calls-today-overdue = 🔴 Overdue { $count }
# $count (Number) - callbacks with a time
calls-today-timed = ⏰ By time { $count }
# $count (Number) - callbacks without a time
calls-today-untimed = 📌 No time { $count }
# $count (Number) - offended clients to win back
calls-today-returner = 💔 Win back { $count }
# $count (Number) - hot leads without a next step
calls-today-hot = 🔥 Hot { $count }
# $count (Number) - clients whose cycle has come
calls-today-due = 🛒 Time to offer { $count }
# $count (Number) - birthdays within a week
calls-today-birthday = 🎂 { $count }
# $count (Number) - sleeping clients
calls-today-sleeping = 💤 { $count }
# $date (String) - weekday and date
calls-today-empty = 📋 <b>Today, { $date }</b>
    Nothing to do today 🎉
# $date (String) - weekday and date
# $done (Number) - done today
calls-today-all-done =
    { $done ->
        [one] 📋 <b>Today, { $date }</b>
            { $done } task done, nothing else left. A great day!
       *[other] 📋 <b>Today, { $date }</b>
            All { $done } tasks are done. A great day!
    }
calls-today-done = ✅ Done
calls-today-refresh = 🔄 Refresh
calls-today-back = 📋 Today
# $count (Number) - contacts of today
calls-today-done-title =
    { $count ->
        [0] ✅ No calls saved today yet.
        [one] ✅ { $count } contact today
       *[other] ✅ { $count } contacts today
    }

## Callbacks of the week
# $total (Number) - callbacks of the week
calls-week-title =
    { $total ->
        [one] 📅 <b>Callbacks this week</b> · { $total }
       *[other] 📅 <b>Callbacks this week</b> · { $total }
    }
calls-week-empty = 📅 No callbacks this week.
# $count (Number) - overdue callbacks
calls-week-overdue = 🔴 Overdue: { $count }
# $day (String) - weekday and date
# $count (Number) - callbacks of the day
calls-week-day = { $day }: { $count }

## Note and offer
calls-note-question = ✍️ What should be noted about the call?
calls-note-again = A note has to be typed.
calls-words-cut = ✍️ The note is longer than 1000 characters, its beginning is kept.
calls-offered-what = 🗣 What was offered? For example: “the Loft kitchen”.
calls-offered-what-again = Type in words what was offered.
# $what (String) - what was offered
calls-offered-said = { $what }: what was the answer?
calls-offered-said-again = Choose the answer with a button.
calls-offered-yes = ✅ Yes
calls-offered-thinking = 🤔 Thinking
calls-offered-no = ❌ No

## Text right after a call
# $name (String) - how the client is called
calls-fresh-kept = ✍️ Noted to the call: <b>{ $name }</b>
calls-fresh-search = 🔍 It is a search
calls-fresh-dropped = The note is gone, searching.

## Page of a call
calls-page-storno = ↩️ Take back
calls-page-gone = The call is taken back. The history keeps both.

## Refusals
calls-refused-client-unknown = The client was removed or handed over.
calls-refused-call-unknown = This record is gone.
calls-refused-callback-unknown = This callback is gone or was handed over.
calls-refused-no-rights = Only whoever leads the client can do this.
calls-refused-past = This time has gone by. Choose another one.
calls-refused-do-not-disturb = 🔕 The client asked not to be disturbed: no callback can be set. A call is saved without one, and the owner can lift 🔕.
calls-refused-stale = The screen was out of date: refreshed.
calls-refused-closed = This callback is closed already.
calls-refused-too-late = The minute has passed. Correct it in the card: History → call → Take back.
calls-refused-reason-needed = Choose a reason for the refusal.
calls-refused-reason-unknown = There is no such reason any more. Choose another one.
calls-refused-words-needed = Tell the reason in words.
calls-refused-nothing-given = There is nothing to save. Type some text.
calls-refused-colleague-away = Your colleague is away now. Choose another one.
calls-refused-yourself = This callback is yours already.
calls-refused-offer-over = Not needed any more: the callback stays with your colleague.
