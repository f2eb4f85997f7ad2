// What is kept of a person's account, and as whom they came before they had it.
MATCH (p:Person {id: $person})
RETURN p {
  person: p.id, .name, .login, .since, .until,
  password: p.password IS NOT NULL,
  territories: COLLECT {
    MATCH (p)-[m:TAKES_PART]->(t:Territory)
    RETURN {territory: t.id, name: t.name, role: m.role, since: m.since}
  },
  sessions: COLLECT { MATCH (s:Session)-[:OF]->(p) RETURN {expires: s.expires} },
  identities: COLLECT { MATCH (i:Identity)-[:OF]->(p) RETURN {issuer: i.issuer, subject: i.subject, since: i.since} },
  tokens: COLLECT { MATCH (k:Token)-[:OF]->(p) RETURN {name: k.name, scope: k.scope, since: k.since, expires: k.expires} },
  shareLinks: COLLECT { MATCH (s:ShareLink {by: p.id}) RETURN {territory: s.territory, note: s.note, since: s.since} }
} AS account, coalesce(p.formerly, []) AS formerly
