// Who was erased, so that they stay so; and the kind of actor that a person is, in territories that do not know it yet.
CREATE CONSTRAINT erasure_fingerprint IF NOT EXISTS FOR (n:Erasure) REQUIRE n.fingerprint IS UNIQUE;
MATCH (t:Territory)
MERGE (n:Term {territory: t.id, id: 'kind:person'})
  ON CREATE SET n.list = 'kind', n.code = 'person', n.fr = 'Personne', n.en = 'Person', n.sphere = 'civil', n.version = 0;
