// The workshop of a code while it is open; those who come at the same moment come one after the other.
MATCH (w:Workshop {code: $code})
WHERE w.expires > $now
SET w.asked = $now
RETURN w.territory AS territory, w.expires AS expires
