// The workshop that has this code, or had it last, so that no other gets it.
MATCH (w:Workshop {code: $code})
RETURN w.territory AS territory
