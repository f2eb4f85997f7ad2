// Who was erased, as fingerprints, and whether all of it was done.
MATCH (e:Erasure)
WHERE e.fingerprint > ''
RETURN e.fingerprint AS fingerprint, coalesce(e.done, false) AS done
