// An invitation, remembered by the hash of its secret.
MATCH (t:Territory {id: $territory})
CREATE (i:Invitation {id: $id, hash: $hash, territory: $territory, role: $role, note: $note, by: $by,
  since: $now, expires: $expires, taken: 0})-[:TO]->(t)
