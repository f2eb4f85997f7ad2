// How everything hangs together, but for what is left out.
MATCH (a)-[r]->(b)
WHERE none(label IN labels(a) WHERE label IN $without) AND none(label IN labels(b) WHERE label IN $without)
RETURN elementId(a) AS from, elementId(b) AS to, type(r) AS type, properties(r) AS properties
