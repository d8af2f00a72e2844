## Task
# $step (String) - the standard's step
touches-task-title = 📌 <b>{ $step }</b>
# $note (String) - the last note
touches-task-note = 📝 { $note }
# $words (String) - what to do or to say
touches-task-say = 💡 { $words }
# $when (String) - day and time
touches-task-until = ⏰ By { $when }
# $day (String) - the birthday
touches-task-birthday = 🎂 Birthday: { $day }
touches-task-over = This step is not needed any more: something happened, or something else is planned.
touches-task-outcome = 📝 Call result
touches-task-card = 👤 Card
touches-task-do = ✅ Done
touches-task-skip = ⏭ Skip
touches-task-later = 📅 Later
touches-task-refused-task-unknown = This task is gone.
touches-task-refused-no-rights = This task belongs to somebody else.
touches-task-refused-closed = This task is closed already.
touches-task-refused-days-wrong = The screen is out of date. Open the task again.
touches-task-refused-too-late = The minute is over, it cannot be undone any more.
touches-later-title = 📅 <b>When shall I remind you?</b>
# $days (Number) - in how many days
# $day (String) - which day that is
touches-later-days =
    { $days ->
        [1] Tomorrow, { $day }
        [7] In a week, { $day }
        [one] In { $days } day, { $day }
       *[other] In { $days } days, { $day }
    }
# $time (String) - when it was answered
# $name (String) - the client
# $step (String) - the standard's step
touches-answered-done = ✅ { $time } { $name } — done: { $step }
touches-answered-skipped = ⏭ { $time } { $name } — skipped: { $step }
# $day (String) - the day it was put off to
touches-answered-later = 📅 { $time } { $name } — { $step }: I’ll remind you { $day }

## Steps
touches-step-lead-first = first contact
touches-step-lead-useful = something useful
touches-step-lead-offer = an offer
touches-step-lead-last = the last question
touches-step-lead-hot = plan the next step
touches-step-newbie-thanks = thanks and tips
touches-step-newbie-tip = how is it going
touches-step-newbie-offer = time to offer
touches-step-fan-call = personal call
touches-step-fan-offer = time to offer
touches-step-sleeping-ask = ask how things are
touches-step-sleeping-offer = an offer
touches-step-sleeping-call = a call
touches-step-sleeping-again = say hello again
touches-step-returner-call = call them yourself
touches-step-returner-fix = apologise and fix
touches-step-returner-check = is all well
touches-step-lost-return = second chance
touches-step-birthday-wish = wish well
touches-step-own = own step
touches-say-lead-first = Get in touch within a working hour: ask what is needed and by when.
touches-say-lead-useful = Send something useful for the need: a selection, a price list, a checklist. No pressure.
touches-say-lead-offer = Make a concrete offer: what, for how much, ready by when.
touches-say-lead-last = Ask the last question: “Is it still of interest?” If not, record the refusal with its reason.
touches-say-lead-hot = A hot interest without a next step. Call, or agree on a time.
touches-say-newbie-thanks = Say thank you for the purchase, with a tip on using and caring for it.
touches-say-newbie-tip = Ask how the purchase serves and give a tip. Sell nothing.
touches-say-newbie-offer = The time of the next purchase is near: offer what goes with the first one.
touches-say-fan-call = Call without a reason: how things are, what is new, how to help.
touches-say-fan-offer = The usual time of buying is near: offer to prepare the order.
touches-say-sleeping-ask = Ask openly: “We haven’t seen you for a while. What has changed?” No discounts.
touches-say-sleeping-offer = Offer a reason to come back: something new, or a service for the earlier purchase.
touches-say-sleeping-call = Call: find out whether they still buy, and from whom.
touches-say-sleeping-again = Say hello again: short, to the point, with what they used to like.
touches-say-returner-call = Call them yourself within a day: listen and don’t argue. No promotions.
touches-say-returner-fix = Apologise and say what you will fix and when. No promotions.
touches-say-returner-check = Check that everything is put right. If so, mark on the card that it is settled.
touches-say-lost-return = There was a refusal, and the day to return has come. Ask what has changed since.
touches-say-birthday-wish = A birthday is near. Send your wishes yourself: by phone or in person.

## Standards
touches-standards-open = 📏 Standards
touches-standards-text =
    📏 <b>Standards of touches</b>
    Steps for each status. When a step is due, it appears in Today of whoever is responsible. Any contact moves the next steps.
touches-standards-back = ◀️ Back
touches-standard-refused-not-allowed = Only the owner can do this.
touches-standard-refused-step-unknown = There is no such step any more.
touches-standard-refused-step-wrong = This step cannot be set so. Check the number.
touches-standard-refused-too-many = There are eight own steps here already. Remove one to add another.
# $sign (String) - a sign: the step is on or off
# $after (String) - when
# $step (String) - the step
touches-group-line = { $sign } { $after }: { $step }
touches-add-step = ➕ Own step
touches-remove-step = 🗑 Remove step
# $step (String) - the step
touches-step-removed = 🗑 The step “{ $step }” is removed. Its open tasks will close.
touches-group-lead = 🌱 Leads
touches-group-newbie = 🆕 Newbies
touches-group-fan = ⭐ Fans
touches-group-sleeping = 💤 Sleeping
touches-group-returner = 💔 Offended
touches-group-lost = ⛔ Refusals
touches-group-birthday = 🎂 Birthdays
touches-about-lead = 🌱 <b>Leads</b>: from coming to buying
touches-about-newbie = 🆕 <b>Newbies</b>: from the first purchase to the second
touches-about-fan = ⭐ <b>Fans</b>: between purchases
touches-about-sleeping = 💤 <b>Sleeping</b>: bought long ago and silent
touches-about-returner = 💔 <b>Offended</b>: win back without promotions
touches-about-lost = ⛔ <b>Refusals</b>: a second chance on the day to return
touches-about-birthday = 🎂 <b>Birthdays</b>: the seller sends the wishes
# $group (String) - the status
# $step (String) - the step
touches-step-heading = { $group }: <b>{ $step }</b>
touches-step-changed = ✅ Saved
touches-step-undone = ↩️ Put back as it was
touches-undo-refused-change-unknown = There is no such change.
touches-undo-refused-undo-too-late = The minute is over, it cannot be undone any more.
touches-undo-refused-changed-since = The step has been changed once more since.
touches-switch-on = 🔔 On
touches-switch-off = 🔕 Off
touches-doer-seller = 👤 Seller
touches-doer-owner = 👑 Owner
touches-edit-after = 🗓 When
touches-edit-words = ✍️ Text
touches-words-ours = ↩️ Back to our text
touches-kind-task = a task
touches-kind-message = a message
# $percent (Number) - share of the purchase cycle
touches-after-cycle = when { $percent }% of the purchase cycle has passed
# $days (Number) - days
touches-after-lead =
    { $days ->
        [0] as soon as a lead comes
        [one] { $days } day after the lead came
       *[other] { $days } days after the lead came
    }
touches-after-newbie =
    { $days ->
        [0] on the day of the purchase
        [one] { $days } day after the purchase
       *[other] { $days } days after the purchase
    }
touches-after-fan =
    { $days ->
        [0] on the day of the purchase
        [one] { $days } day after the purchase
       *[other] { $days } days after the purchase
    }
touches-after-sleeping =
    { $days ->
        [0] as soon as the client sleeps
        [one] after { $days } day of sleep
       *[other] after { $days } days of sleep
    }
touches-after-returner =
    { $days ->
        [0] at once
        [one] { $days } day after the offence
       *[other] { $days } days after the offence
    }
touches-after-lost =
    { $days ->
        [0] on the day to return
        [one] { $days } day after the day to return
       *[other] { $days } days after the day to return
    }
touches-after-birthday =
    { $days ->
        [0] on the day itself
        [one] { $days } day before
       *[other] { $days } days before
    }
touches-after-again =
    { $days ->
        [1] then every day
       *[other] then every { $days } days
    }
touches-within-working-hour = within a working hour
touches-within-day = within a day
# $percent (Number) - share of the purchase cycle
touches-short-cycle = { $percent }%
# $days (Number) - days
touches-short-days = { $days } d
touches-ask-days = After how many days? Type a number, 14 for example.
touches-ask-cycle = After what share of the purchase cycle? Type a percentage, 80 for example.
touches-ask-words = What is to be done or said at this step? Type it in one message.
touches-ask-own = What is to be done at this step? Write it in one message, for example: “Call and ask about the delivery”.
touches-ask-own-days-lead = How many days after the request? Write a number, for example 3.
touches-ask-own-days-newbie = How many days after the purchase? Write a number, for example 3.
touches-ask-own-days-fan = How many days after the purchase? Write a number, for example 30.
touches-ask-own-days-sleeping = How many days into the sleep? Write a number, for example 7.
touches-ask-own-days-returner = How many days after the offence? Write a number, for example 3.
touches-ask-own-days-lost = How many days after the day to come back? Write a number, for example 7.
