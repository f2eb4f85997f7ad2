// Everything there is, but what lets somebody in for a moment and what is true for seconds only.
MATCH (n)
WHERE none(label IN labels(n) WHERE label IN $without)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
