// What a pool is called that everybody who takes part may see.
MATCH (n:Pool {territory: $territory, id: $id})
USING INDEX n:Pool(territory, id)
WHERE n.audience IN $audiences
RETURN n.name AS name
