// Everybody who has an account, or came as a guest.
MATCH (p:Person)
WHERE p.id STARTS WITH 'p-'
RETURN p.id AS person
