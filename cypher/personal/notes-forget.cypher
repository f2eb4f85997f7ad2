// What a territory's links and invitations are for, without the names of somebody who is erased; no link looks at them.
CALL () {
  MATCH (n:ShareLink {territory: $territory})
  USING INDEX n:ShareLink(territory)
  RETURN n
  UNION
  MATCH (n:Invitation {territory: $territory})
  USING INDEX n:Invitation(territory)
  RETURN n
}
SET n.note = reduce(note = n.note, name IN $names | replace(note, name, $erased)),
    n.briefing = reduce(asked = n.briefing, name IN $names | replace(asked, name, $erased)),
    // Nobody stands for whoever is gone: a briefing of none of its actors must not become one of all.
    n.actors = [actor IN n.actors | CASE WHEN actor = $id THEN $erased ELSE actor END],
    n.findings = [finding IN n.findings WHERE $id = '' OR NOT finding CONTAINS $id],
    n.focus = CASE WHEN n.focus STARTS WITH $id + '~' THEN null ELSE n.focus END
