// Another end for an open workshop; a code whose end has come is nobody's.
MATCH (w:Workshop {territory: $territory})
WHERE w.expires > $now
SET w.expires = $expires, w.code = CASE WHEN $expires > $now THEN w.code END
