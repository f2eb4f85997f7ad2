// Takes an invitation back.
MATCH (i:Invitation {id: $id, territory: $territory})
DETACH DELETE i
RETURN $id AS id
