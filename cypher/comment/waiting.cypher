// What waits for one person: comments that name them and that they have not answered, answers in threads that they
// began, and, for who facilitates, what was said to nobody by name and nobody has answered. What is settled waits for
// nobody; open rounds are counted by waiting-rounds.
CALL () {
  MATCH (:Person {id: $person})<-[:NAMES]-(said:Comment)
  WHERE said.territory = $territory AND said.person <> $person
  MATCH (said)-[:ANSWERS*0..1]->(root:Comment) WHERE root.reply IS NULL
  RETURN root, said, CASE WHEN said.asks THEN 'question' ELSE 'mention' END AS what
  UNION
  MATCH (root:Comment {territory: $territory, person: $person})
  USING INDEX root:Comment(territory, person)
  WHERE root.reply IS NULL
  MATCH (root)<-[:ANSWERS]-(said:Comment)
  WHERE said.person <> $person AND said.text IS NOT NULL AND NOT EXISTS { (said)-[:NAMES]->(:Person {id: $person}) }
  RETURN root, said, 'answer' AS what
  UNION
  MATCH (root:Comment {territory: $territory})
  USING INDEX root:Comment(territory)
  WHERE $facilitates AND root.reply IS NULL AND root.person <> $person
    AND NOT EXISTS { (root)-[:NAMES]->(:Person) }
    AND NOT EXISTS { MATCH (root)<-[:ANSWERS*]-(other:Comment) WHERE other.person <> root.person }
  RETURN root, root AS said, CASE WHEN root.asks THEN 'asked' ELSE 'remark' END AS what
}
WITH root, said, what
WHERE (root.audience IN $audiences OR root.audience + ':' + root.person IN $audiences)
  AND (said.audience IN $audiences OR said.audience + ':' + said.person IN $audiences)
  AND NOT EXISTS {
    MATCH (root)-[:ON]->(x)
    WHERE NOT (x.audience IS NULL OR x.audience IN $audiences OR coalesce(x.audience + ':' + x.person IN $audiences, false))
  }
  AND NOT EXISTS {
    MATCH (root)<-[:ANSWERS]-(mine:Comment {person: $person}) WHERE mine.at > said.at
  }
CALL (root) {
  MATCH (root)<-[:ANSWERS]-(last:Comment)
  WHERE last.audience IN $audiences OR last.audience + ':' + last.person IN $audiences
  RETURN last ORDER BY last.at DESC, last.id DESC LIMIT 1
  UNION ALL
  RETURN null AS last
}
WITH root, said, what, collect(last)[0] AS last
WHERE NOT coalesce(last.settles, false)
WITH root, said, what ORDER BY said.at, said.id
WITH root, what, collect(said)[-1] AS said, count(*) AS n
RETURN {what: what, n: n, id: said.id, author: said.author, at: said.at, text: said.text, comment: root {
  .about, .actors, .mission, .campaign, .need, .resource, .type}} AS item
ORDER BY CASE what WHEN 'question' THEN 0 WHEN 'asked' THEN 1 WHEN 'answer' THEN 2 WHEN 'mention' THEN 3 ELSE 4 END, said.at
