// A person joins a workshop, and takes part in its territory to contribute; a greater part stays.
MATCH (w:Workshop {territory: $territory})-[:AT]->(t:Territory)
MATCH (p:Person {id: $person})
MERGE (p)-[j:JOINED]->(w)
SET j.at = CASE WHEN j.at >= w.since THEN j.at ELSE $now END
MERGE (p)-[m:TAKES_PART]->(t)
  ON CREATE SET m.since = $now, m.role = 'contributor', m.by = w.by
SET m.role = CASE m.role WHEN 'reader' THEN 'contributor' ELSE m.role END
