// Whether somebody began a thread or is named in it.
MATCH (root:Comment {territory: $territory, id: $id})
USING INDEX root:Comment(territory, id)
WHERE root.person = $person OR EXISTS {
  MATCH (root)<-[:ANSWERS*0..1]-(said:Comment)-[:NAMES]->(:Person {id: $person})
  WHERE said.audience <> 'author'
}
RETURN root.id AS id
