// The states of a territory that were given a name, the newest first.
MATCH (n:Version {territory: $territory})
USING INDEX n:Version(territory)
RETURN n {.id, .version, .name, .upTo, .author, .at} AS version
ORDER BY n.upTo DESC, n.id
