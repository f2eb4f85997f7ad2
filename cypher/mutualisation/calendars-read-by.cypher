// Whether the calendars of this database were read by this very rule.
MATCH (m:Migration {name: 'calendars'})
WHERE m.rule = $rule
RETURN m.rule AS rule
