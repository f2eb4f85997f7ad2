// The link of a secret, whether or not it still opens.
MATCH (s:ShareLink {hash: $hash})-[:TO]->(t:Territory)
RETURN s.id AS id, t.id AS territory, s.view AS view, s.focus AS focus, s.story AS story, s.briefing AS briefing, s.actors AS actors,
  s.findings AS findings, s.campaign AS campaign, s.password AS password,
  s.origins AS origins, s.licence AS licence, s.indexed AS indexed, s.expires AS expires, s.revoked AS revoked
