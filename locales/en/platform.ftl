## Talk
platform-talk-cancel = ✖️ Cancel
platform-talk-cancelled = Cancelled, nothing was saved.
platform-talk-given-up = That didn’t work out, nothing was saved. You can come back to it within 15 minutes.
platform-talk-draft-kept = The draft is kept for 15 minutes.
platform-talk-resume = ↩️ Continue
platform-talk-expired = More than 15 minutes have passed, so the draft was closed. You can still bring it back.
platform-talk-closed = This question is already closed.
platform-talk-changed = I was updated and the earlier question no longer works. Please start once more.

## Screen
platform-screen-stale = This screen is out of date. Please open it again.
platform-screen-gone = There is nothing to bring back. Please start anew.

## Faults
# $code (String) - the code of the fault, the same as in the log
platform-fault-unknown = Something broke and nothing was saved. Try again or write to the owner. Code: { $code }.
platform-message-set-aside = I could not deal with this message. Please send it once more in other words.
platform-message-out-of-time = I’m too slow with this one. Please check whether it was saved, and repeat it if not.
platform-flood-slow = Too fast, one second…
