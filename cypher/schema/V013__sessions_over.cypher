// Finds the sign-ins whose time is over.
CREATE INDEX session_expires IF NOT EXISTS FOR (n:Session) ON (n.expires);
