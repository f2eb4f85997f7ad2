// Gives the retained relations of some natures the posture that these natures now have.
MATCH ()-[r:RELATES {territory: $territory}]->()
WHERE r.nature IN $natures
OPTIONAL MATCH (term:Term {territory: $territory, id: 'nature:' + r.nature})
USING INDEX term:Term(territory, id)
SET r.posture = term.posture
