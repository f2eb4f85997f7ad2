// A token of a person, remembered by the hash of its secret; refused by no row where they have as many as one may have.
MATCH (p:Person {id: $person})
WHERE COUNT { MATCH (:Token)-[:OF]->(p) } < $most
CREATE (k:Token {id: $id, hash: $hash, name: $name, scope: $scope, territory: $territory, since: $now, expires: $expires})-[:OF]->(p)
RETURN k.id AS id
