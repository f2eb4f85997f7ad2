// Lays other natures over the copies of relations. One that is of no audience is not there.
UNWIND $relations AS laid
MATCH ()-[copy:RELATES]->()
WHERE elementId(copy) = laid.element
OPTIONAL MATCH (term:Term {territory: $shadow, id: 'nature:' + laid.nature})
USING INDEX term:Term(territory, id)
SET copy.nature = laid.nature,
    copy.posture = term.posture,
    copy.contested = laid.contested,
    copy.audience = laid.audience
