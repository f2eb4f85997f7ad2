// Who somebody is whom an identity provider knows.
MATCH (i:Identity {issuer: $issuer, subject: $subject})-[:OF]->(p:Person)
RETURN p.id AS person
