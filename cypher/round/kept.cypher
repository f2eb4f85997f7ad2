// The readings that wait for a round to close before others see them.
MATCH (r:Reading {territory: $territory})
USING INDEX r:Reading(territory)
WHERE r.audienceAfter IS NOT NULL
RETURN r.id AS id
