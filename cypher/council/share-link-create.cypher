// A link to what a territory publishes, remembered by the hash of its secret.
MATCH (t:Territory {id: $territory})
CREATE (s:ShareLink {id: $id, hash: $hash, territory: $territory, view: $view, campaign: $campaign, focus: $focus, story: $story,
  briefing: $briefing, actors: $actors, findings: $findings,
  note: $note, password: $password, origins: $origins, licence: $licence, indexed: $indexed, by: $by, since: $now,
  expires: $expires, openings: 0})-[:TO]->(t)
