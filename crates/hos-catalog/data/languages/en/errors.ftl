# Refusals and errors: what is wrong and what to do about it.
# One value for each message, for both registers. Never what somebody wrote: no story, no quote, no name.

## Refusals: error-<reason>

error-invalid-field = Not everything is filled in correctly. Look at the message for each field, change it and send it again.
error-not-found = This does not exist: { $resource }. Check the name.
error-already-exists = This already exists: { $resource }. Choose another name or use what is there.
error-etag-mismatch = Somebody else has changed this in the meantime: { $resource }. Get it again and try once more.
error-wrong-state = This is not possible now with { $resource }: { $state ->
        [accepted] this route was chosen already
        [declined] this route was set aside already
        [full] it holds as many experiences as fit
       *[other] the state is { $state } and must be { $wanted }
    }. See first how it stands.
error-no-consent = You cannot see this, or it does not exist. Ask the person for consent first.
error-no-credentials = We do not know who you are. Sign in and try again.
error-busy = We are too busy right now. Wait a moment and try again.
error-fault = Something went wrong on our side. Try again later. If it happens again, mention this number: { $incident }.
error-request-id-reused = This request id was already used for something else. Use a new id for each new request.
error-message-too-large = The message is too large: at most { $limit } bytes. Send less at a time.
error-malformed-message = The message cannot be read. Check that it was made with the latest version of the contract.
error-unknown-method = This method does not exist. Check its name and the version of the contract.
error-deadline = It took too long. Try again, or allow more time.

## Errors in a field: violation-<code>

violation-required = This field is empty. Fill it in.
violation-unknown-role = We do not know this role. Choose one from the list of roles.
violation-unknown-skill = We do not know this skill. Choose one from the list of skills.
violation-unknown-language = We do not know this language. Choose a language we speak, such as nl.
violation-unknown-area = We do not know this area. Choose one from the list of areas.
violation-unknown-step = We do not know this step. Choose one from the list of steps.
violation-unknown-qualification = We do not know this qualification. Choose one from the list of qualifications.
violation-bad-name = This is not a valid name. Write it as in the contract, for example profiles/fatima.
violation-story-empty = The story is empty. Tell us something, a few sentences are enough.
violation-story-too-long = The story is too long: at most { $limit } characters. Make two stories of it.
violation-story-too-many-bytes = The story takes up too much room: at most { $limit } bytes. Make two stories of it.
violation-bsn = This seems to contain a citizen service number (BSN). Take it out, we never keep a BSN.
violation-skill-level = This level does not exist. Choose 1, 2, 3 or 4.
violation-date-order = The last day is before the first day. Swap them or change one.
violation-bad-date = This date does not exist. Give a year, a month and a day that exist.
violation-negative = This number is below zero. Give zero or more.
violation-too-large = This number is too large: at most { $limit }. Give a smaller number.
violation-too-long = This is too long: at most { $limit }. Make it shorter.
violation-too-many = There are too many: at most { $limit }. Send fewer at a time.
violation-bad-page-token = This page token is not right. Start again at the first page.
violation-bad-request-id = This is not a valid request id. Use a random one (UUID), or leave it empty.
violation-bad-enum = We do not know this value. Choose a value from the contract.
violation-bad-mask = One of the fields does not exist or may not be changed. Name only fields that may be changed.
violation-language-not-understood = We cannot understand a story in this language yet. Tell it in Dutch.
violation-control-characters = It contains characters that we cannot read. Take them out or type the text again.
violation-at-least-one = This must be at least 1. Give a higher number, or leave it out.
violation-twice = This appears twice. Keep it once.
violation-never-told = Nothing has been told about this skill yet. Tell us about it first, or leave this skill out.
violation-kind-of-step = This kind of offer does not fit this step. Choose the kind that belongs to the step.
violation-dates-or-months = Choose days or months to start, not both. Leave one of them empty.
