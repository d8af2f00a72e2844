## The list of mailings
broadcasts-list-text = 📣 <b>Mailings</b>
broadcasts-list-none =
  📣 <b>Mailings</b>

  Write to those who agreed to get offers.
broadcasts-list-new = ➕ New mailing
# $title (String) - the beginning of the text
broadcasts-list-draft = ✏️ { $title }
broadcasts-list-scheduled = 🗓 { $title }
broadcasts-list-freezing = 📤 { $title }
broadcasts-list-running = 📤 { $title }
broadcasts-list-paused = ⏸ { $title }
broadcasts-list-stopped = ⛔ { $title }
broadcasts-list-done = ✅ { $title }
broadcasts-word-untitled = A mailing without text
broadcasts-list-back = ◀️ Mailings
broadcasts-group-open = 📣 Mailing
broadcasts-off-text =
  📣 <b>Advertising is off in the settings.</b>

  A mailing is advertising: turn it on first.
broadcasts-off-open = ⚙️ Open the setting

## To whom
broadcasts-for-question = 📣 Whom do we write to?
broadcasts-for-all = 🔔 All who want offers
broadcasts-for-groups = 👥 All groups
# $sentence (String) - who is in the group
broadcasts-audience-title = 📣 { $sentence }
# $group (Number) - in the group
# $reached (Number) - will get it
# $why (String) - reasons, by commas
broadcasts-audience-some = { $group } in the group. <b>{ $reached }</b> will get it. Left out: { $why }.
# $group (Number) - in the group
# $reached (Number) - will get it
# $why (String) - empty
broadcasts-audience-all = { $reached ->
    [0] Nobody in the group. Choose another one.
   *[other] { $group } in the group. <b>{ $reached }</b> will get it, all of them.
  }{ $why }
# $count (Number) - clients
broadcasts-left-not-joined = not in the bot { $count }
# $count (Number) - clients
broadcasts-left-blocked = stopped the bot { $count }
# $count (Number) - clients
broadcasts-left-do-not-disturb = do not disturb { $count }
# $count (Number) - clients
broadcasts-left-no-consent = no consent { $count }
# $count (Number) - clients
broadcasts-left-complaint-open = open complaint { $count }
# $count (Number) - clients
broadcasts-left-promo-cap = got 2 in 30 days already — { $count }
broadcasts-audience-next = ➡️ Next
broadcasts-audience-who = 👥 Who they are
broadcasts-audience-other = 🔀 Another
broadcasts-audience-drop = ✖️ Drop

## The text
broadcasts-text-question =
  ✏️ Send a text, a photo or a video.

  You may put in { "{name}" }, { "{points}" }, { "{discount}" }.
broadcasts-text-empty = Send a text, a photo or a video. Nothing else fits a mailing.
# $unknown (String) - as it was written
broadcasts-text-unknown = { $unknown } is unknown. There are { "{name}" }, { "{points}" }, { "{discount}" }. Send the text again.
# $length (Number) - signs
# $max (Number) - the limit
broadcasts-text-long-text = A text has up to { $max } characters, yours has { $length }. Send a shorter one.
# $length (Number) - signs
# $max (Number) - the limit
broadcasts-text-long-photo = A caption of a photo has up to { $max } characters, yours has { $length }. Send a shorter one.
# $length (Number) - signs
# $max (Number) - the limit
broadcasts-text-long-video = A caption of a video has up to { $max } characters, yours has { $length }. Send a shorter one.

## Buttons
broadcasts-buttons-question =
  🔘 Which buttons stand under the text?

  “Unsubscribe” always does.
broadcasts-button-order = Leave an order
broadcasts-button-points = My points
broadcasts-button-link = ☐ Link…
broadcasts-button-next = 👀 Look at it
broadcasts-link-question = 🔗 Write words and an address, for example: Catalogue https://shop.com/new
broadcasts-link-again = First up to 30 characters of words, then an address with https://. For example: Catalogue https://shop.com/new

## What a client sees
broadcasts-tap-order = 📝 Leave an order
broadcasts-tap-points = 🎁 My points
# $points (Number) - points
broadcasts-value-points = { $points }
# $percent (Number) - per cent
broadcasts-value-discount = { $percent }%
broadcasts-sample-name = Ivan Petrovich
broadcasts-preview-tap = This is a preview. For a client the button opens an order or his points.

## Ready to go
broadcasts-control-title = ☝️ This is what a client sees, by an example.
# $when (String) - when
broadcasts-control-when = 🗓 Goes out: { $when }
broadcasts-control-test = 🧪 To me
broadcasts-control-text = ✏️ Text
broadcasts-control-buttons = 🔘 Buttons
broadcasts-control-now = 🕐 When: now
broadcasts-control-later = 🗓 Another time
# $count (Number) - clients
broadcasts-control-launch = 🚀 Send to { $count ->
    [one] { $count } client
   *[other] { $count } clients
  }
# $count (Number) - clients
broadcasts-control-plan = 🗓 Schedule for { $count ->
    [one] { $count } client
   *[other] { $count } clients
  }
broadcasts-control-keep = 💾 Draft
broadcasts-test-sent = Sent to you
broadcasts-control-kept = The draft is kept
broadcasts-dropped-text = 🗑 The draft is dropped.
broadcasts-dropped-undo = ↩️ Bring it back

## When
broadcasts-when-question = 🕐 When does it go? In a client’s quiet hours it waits for the morning.
broadcasts-when-now = ⚡ Now
# $day (String) - a day
broadcasts-when-in-an-hour = In an hour
broadcasts-when-this-evening = Tonight, 18:00
broadcasts-when-tomorrow = Tomorrow
# $day (String) - a day
broadcasts-when-day-after-tomorrow = { $day }
# $day (String) - a day
broadcasts-when-next-monday = { $day }
broadcasts-when-in-a-week = In a week
broadcasts-when-own = ⌨️ Other
broadcasts-when-back = ◀️ Back
# $day (String) - a day
broadcasts-when-time = 🕐 { $day }: at what time?
broadcasts-when-type = ⌨️ Write a day and a time, for example: 25.11 12:00
# $typed (String) - as it was written
broadcasts-when-again = “{ $typed }” is not clear. Write a day and a time to come, for example: tomorrow 12:00
# $title (String) - the beginning of the text
# $when (String) - when
broadcasts-scheduled-text =
  🗓 <b>{ $title }</b>
  Goes out { $when }. Who gets it is counted anew at that minute.
broadcasts-scheduled-back = ↩️ Back to the drafts

## Under way
# $title (String) - the beginning of the text
broadcasts-run-begins = 📤 <b>{ $title }</b>: writing down whom to send it to…
# $title (String) - the beginning of the text
broadcasts-run-title = 📤 <b>{ $title }</b>
# $title (String) - the beginning of the text
broadcasts-run-paused = ⏸ <b>{ $title }</b> · paused
# $bar (String) - a bar
# $percent (Number) - per cent
# $done (Number) - done
# $total (Number) - in all
broadcasts-run-bar = { $bar } { $percent }% · { $done } of { $total }
# $delivered (Number) - delivered
# $errors (Number) - errors
broadcasts-run-figures = delivered { $delivered } · errors { $errors }
# $minutes (Number) - minutes
broadcasts-run-minutes = { $minutes ->
    [0] less than a minute
   *[other] ≈ { $minutes } min
  }
# $count (Number) - clients
# $when (String) - when
broadcasts-run-held = 🌙 { $count ->
    [one] { $count } client gets
   *[other] { $count } clients get
  } it later, from { $when } (quiet hours, or a message today already)
broadcasts-steer-pause = ⏸ Pause
broadcasts-steer-resume = ▶️ Go on
broadcasts-steer-stop = ⛔ Stop

## The result
# $title (String) - the beginning of the text
# $parts (String) - what came out, by commas
broadcasts-result-done =
  ✅ <b>{ $title }</b>
  Done: { $parts }.
# $title (String) - the beginning of the text
# $parts (String) - what came out, by commas
broadcasts-result-stopped =
  ⛔ <b>{ $title }</b>
  Stopped: { $parts }.
# $title (String) - the beginning of the text
# $parts (String) - not needed
broadcasts-result-nobody =
  ✅ <b>{ $title }</b>
  By this minute nobody is left in the group who may be written to. Nothing was sent.
# $count (Number) - clients
broadcasts-result-delivered = delivered { $count }
# $count (Number) - clients
broadcasts-result-blocked = stopped the bot { $count }
# $count (Number) - clients
broadcasts-result-perhaps = perhaps delivered { $count }
# $count (Number) - clients
broadcasts-result-errors = errors { $count }
# $count (Number) - clients
broadcasts-result-skipped = changed their mind or not allowed { $count }
# $count (Number) - clients
broadcasts-result-stopped-count = not sent { $count }
broadcasts-result-list = 📋 The list
broadcasts-result-retry = 🔄 Try again
broadcasts-result-effect = 📊 Effect

## The effect
# $title (String) - the beginning of the text
# $delivered (Number) - delivered
# $orderTaps (Number) - tapped “Leave an order”
# $pointsTaps (Number) - tapped “My points”
# $orders (Number) - orders
# $purchases (Number) - purchases
# $revenue (String) - their sum
# $complaints (Number) - complaints
# $unsubscribed (Number) - unsubscribed
broadcasts-effect-text =
  📊 <b>{ $title }</b>
  Delivered { $delivered }. Tapped “Order” { $orderTaps }, “Points” { $pointsTaps }.

  Within 7 days after it: { $orders ->
    [one] { $orders } order
   *[other] { $orders } orders
  }, { $purchases ->
    [one] { $purchases } purchase
   *[other] { $purchases } purchases
  } for { $revenue } (a coincidence in time, no proof).
  Complaints { $complaints }. Unsubscribed { $unsubscribed }.
# $days (Number) - days gone
broadcasts-effect-early = ⏳ { $days } of 7 days have gone: the figures still grow.
broadcasts-effect-back = ◀️ To the mailing

## Refusals
broadcasts-refused-no-rights = Only the owner can do this.
broadcasts-refused-mailing-unknown = This mailing is gone. Open the list again.
broadcasts-refused-not-a-draft = The mailing is no draft any more. Open it again.
broadcasts-refused-not-now = That is no longer needed. Open the mailing again.
broadcasts-refused-not-sent = Nothing has been sent yet.
broadcasts-refused-text-empty = Write the text first.
broadcasts-refused-text-too-long = The text is too long. Send a shorter one.
broadcasts-refused-placeholder-unknown = The text has an unknown insert in braces.
broadcasts-refused-past = That time is over. Choose another one.
broadcasts-refused-nobody = Nobody to send it to now: see why.
broadcasts-refused-changed = The number of recipients has changed. Look and tap again.
