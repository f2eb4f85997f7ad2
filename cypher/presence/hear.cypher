// Who is on the pages of other servers that are alive.
MATCH (p:Presence)
WHERE p.at >= timestamp() - $fresh AND p.server <> $server AND p.territory IN $territories
RETURN p.territory AS territory, p.people AS people
ORDER BY territory, p.server
