// Who signs in by this name, unless they have been given a link since.
MATCH (p:Person {login: $login})
WHERE NOT EXISTS { (r:Reset {person: p.id}) WHERE r.hash IS NOT NULL AND r.since > $since }
RETURN p.id AS person
