// The invitations to a territory that are still good.
MATCH (i:Invitation {territory: $territory})
WHERE i.expires > $now
RETURN i { .id, .role, .note, .by, .since, .expires, .taken } AS invitation
ORDER BY i.since DESC
