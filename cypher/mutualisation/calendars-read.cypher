// Remembers by which rule calendars are read.
MERGE (m:Migration {name: 'calendars'})
SET m.rule = $rule, m.at = datetime()
