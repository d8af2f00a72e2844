## Entrance
# $shop (String) - the shop's name
team-stranger-hello = Hello! This is the team bot of “{ $shop }”. If you work there, ask the owner for an invitation. How we keep data: /privacy
team-setup-waiting = The bot is not set up yet. If you are the owner, send the code from the server’s log.
# $tries (Number) - how many tries are left
team-claim-refused-code-wrong =
    { $tries ->
        [0] Wrong code. No tries are left, please wait an hour.
        [one] Wrong code ({ $tries } try left).
       *[other] Wrong code ({ $tries } tries left).
    }
team-claim-refused-not-a-code = That doesn’t look like a code. It looks like this: 7F3K-92QD.
team-claim-refused-code-expired = The code no longer works. Run npm run setup-code on the server to get a new one.
team-claim-refused-too-many-tries = Too many tries. Wait an hour and try again.
team-access-closed = Access is closed.

## Invitation
team-invitation-text-seller = You are invited to join “{ $shop }” as a <b>seller</b>.
team-invitation-text-owner = You are invited to join “{ $shop }” as its <b>second owner</b>.
team-invitation-accept = ✅ Accept
team-invitation-decline = Decline
team-invitation-declined = All right. If you change your mind, open the link again.
team-join-name = What should we call you? Your colleagues will see this name.
team-join-name-again = Type a name in one line, up to 80 characters.
team-join-refused-invitation-dead = The invitation no longer works. Ask the owner for a new one.
team-join-refused-too-many-tries = Too many tries. Wait an hour and open the link again.
team-join-refused-already-member = You are on the team already: press /start.
team-join-refused-name-empty = Type a name in one line, up to 80 characters.

## Rules
# $version (Number) - the version of the rules
# $date (String) - the day they came into force
team-rules-asked = Please read the rules for working with clients’ data (version { $version } of { $date }). In short: don’t copy the base, don’t pass numbers on, every view of a number is recorded.
team-rules-open = 📄 Full text
# $text (String) - a part of the rules
team-rules-page = { $text }
# $liability (String) - the liability as the owner worded it
team-rules-liability = Liability: { $liability }
team-rules-accept = ✅ I’ve read and accept
team-rules-accepted = ✅ Rules accepted (version { $version }).
team-rules-first = Accept the rules for working with data first.
team-accept-rules-refused-not-a-member = Access is closed.
team-accept-rules-refused-rules-changed = The rules were updated. Open the new text.

## Holiday and pause
team-holiday-text = You are on holiday: your reminders go to whoever stands in for you.
team-holiday-end = ▶️ Back to work
team-holiday-ended = Welcome back! Your tasks come to you again.
team-paused-text = Your work is paused. The owner can give access back.
team-end-holiday-refused-not-on-holiday = Only the owner can give access back.

## News for the owner
# $name (String) - the member's name
team-joined-seller = 👤 { $name } is on the team: seller, rules (version { $version }) accepted.
team-joined-owner = 👑 { $name } is on the team: second owner, rules (version { $version }) accepted.
team-joined-card = 👤 Open

## Staff
# $count (Number) - how many people or links
team-staff-title = 👥 <b>Staff</b> · { $count }
# $clients (Number) - how many clients they lead
# $callbacks (Number) - how many open callbacks
team-staff-line-owner = 👑 <b>{ $name }</b>, owner · { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    } · { $callbacks ->
        [one] { $callbacks } callback
       *[other] { $callbacks } callbacks
    }
team-staff-line-seller = 👤 <b>{ $name }</b>, seller · { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    } · { $callbacks ->
        [one] { $callbacks } callback
       *[other] { $callbacks } callbacks
    }
team-staff-line-paused = ⏸ <b>{ $name }</b>, paused · { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    } · { $callbacks ->
        [one] { $callbacks } callback
       *[other] { $callbacks } callbacks
    }
team-staff-line-unaccepted = ⏳ <b>{ $name }</b> has not accepted the rules yet
# $names (String) - names separated by commas
team-staff-not-accepted = Rules not accepted by: { $names }
team-staff-invitations =
    { $count ->
        [one] { $count } invitation is waiting.
       *[other] { $count } invitations are waiting.
    }
team-staff-invite = ➕ Invite
team-staff-rules = 📜 Rules
team-staff-revoke-seller = 🚫 Revoke a seller’s link
team-staff-revoke-owner = 🚫 Revoke an owner’s link
team-staff-back = ◀️ Back
team-staff-refused-not-allowed = Only the owner can do this.
team-member-gone = This person is no longer on the team.
# $since (String) - the day they came
team-member-since = On the team since { $since }.
team-member-pause = ⏸ Pause
team-member-resume = ▶️ Resume
team-member-dismiss = ⛔ Dismiss
team-member-rename = ✏️ Name
team-role-seller = Seller
team-role-owner = Second owner
team-invite-role = Whom do we invite?
# $link (String) - the invitation link
team-invite-link-seller = A link for one seller, good for 24 hours:
    { $link }
team-invite-link-owner = A link for the second owner, good for 24 hours:
    { $link }
team-invite-words = An invitation to the team of “{ $shop }”
team-invite-share = 📤 Forward
team-invite-revoke = 🚫 Revoke
team-invite-revoked = The link was revoked.
team-invite-refused-not-allowed = Only the owner can do this.
team-invite-refused-invitation-dead = This link no longer works. Make a new one.
team-revoke-refused-not-allowed = Only the owner can do this.
team-revoke-refused-invitation-unknown = That link is gone already.
team-revoke-refused-invitation-used = The link was used already. You can dismiss the person on their card.
team-pause-refused-not-allowed = Only the owner can do this.
team-pause-refused-member-unknown = This person is no longer on the team.
team-pause-refused-member-dismissed = This person is no longer on the team.
team-pause-refused-deputy-unfit = This person can’t stand in right now. Choose somebody else.
team-pause-refused-last-owner = The only owner can’t be paused.
team-resume-refused-not-allowed = Only the owner can do this.
team-resume-refused-member-unknown = This person is no longer on the team.
team-resume-refused-member-dismissed = This person is no longer on the team. Invite them again.
team-rename-ask = What should the name be? Colleagues will see it.
team-rename-done = Done: <b>{ $name }</b>.
team-rename-refused-not-allowed = Only the owner can do this.
team-rename-refused-name-empty = Type a name in one line, up to 80 characters.
team-rename-refused-member-unknown = This person is no longer on the team.

## Dismissal
team-dismiss-ask =
    <b>{ $name }</b>: access will close at once. { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    } and { $callbacks ->
        [one] { $callbacks } callback
       *[other] { $callbacks } callbacks
    } will go to:
team-dismiss-to = ⛔ Dismiss, hand to { $name }
team-dismiss-me = ⛔ Dismiss, hand to me
team-dismiss-evenly = ⛔ Dismiss, share evenly
team-dismiss-done =
    ⛔ { $name }: access closed. Handed over: { $clients ->
        [one] { $clients } client
       *[other] { $clients } clients
    }, { $callbacks ->
        [one] { $callbacks } callback
       *[other] { $callbacks } callbacks
    }.
team-dismiss-refused-not-allowed = Only the owner can do this.
team-dismiss-refused-member-unknown = This person is no longer on the team.
team-dismiss-refused-yourself = You can’t dismiss yourself. The second owner can.
team-dismiss-refused-heir-unfit = Clients can’t go to this person right now. Choose somebody else.

## The shop's rules
team-shop-rules-title = 📜 <b>Rules for working with data</b>, version { $version }
team-shop-rules-replace = ✏️ Replace the text
team-replace-rules-text = Send the new text of the rules in one message. Everybody on the team will be asked to accept it.
team-replace-rules-liability = What is the liability for breaking them? One sentence.
team-replace-rules-no-liability = ⏭ Without it
# $asked (Number) - how many people are asked to accept
team-replace-rules-done =
    The rules are updated: version { $version }. { $asked ->
        [0] There is nobody to accept them yet.
        [one] { $asked } person has to accept them.
       *[other] { $asked } people have to accept them.
    }
team-replace-rules-refused-not-allowed = Only the owner can do this.
team-replace-rules-refused-rules-empty-or-long = Send one message of text, 20,000 characters at most.
team-replace-rules-refused-rules-changed = Another owner has changed the rules already. Open them again.

## My settings
team-settings-title = ⚙️ <b>My settings</b>
    Morning digest, questions and reminders. Tap to switch.
team-settings-digest-off = No digest
team-settings-ask = Ask for call results
team-settings-sound = Reminders with sound
team-settings-keyboard = Bottom keyboard
team-settings-holiday = 🏖 Go on holiday
team-settings-saved = Saved.
team-settings-refused-not-allowed = Only the owner can do this.
team-settings-refused-setting-wrong = That value won’t do. Choose another one.
team-holiday-begun = 🏖 Enjoy your holiday! Your callbacks go to whoever stands in for you. To come back: /start
