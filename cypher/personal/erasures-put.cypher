// Remembers who is to be erased; what was done already stays so.
UNWIND $fingerprints AS fingerprint
MERGE (e:Erasure {fingerprint: fingerprint})
  ON CREATE SET e.at = $at, e.done = false
