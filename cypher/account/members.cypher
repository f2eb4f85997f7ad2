// Who takes part in a territory, and as what.
MATCH (p:Person)-[m:TAKES_PART]->(:Territory {id: $territory})
RETURN p { person: p.id, .name, .login, role: m.role, since: m.since, guest: p.login IS NULL AND p.until IS NOT NULL } AS member
ORDER BY p.name, p.id
