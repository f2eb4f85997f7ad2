// How a person signs in: by a name and a password, and whether an identity provider knows them.
MATCH (p:Person {id: $person})
RETURN p.login AS login, EXISTS { (:Identity {issuer: $issuer})-[:OF]->(p) } AS tied
