// All of it was erased.
UNWIND $fingerprints AS fingerprint
MATCH (e:Erasure {fingerprint: fingerprint})
SET e.done = true
