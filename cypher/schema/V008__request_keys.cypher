// What was asked for under a name is not done again when it is asked for once more.
CREATE INDEX change_key IF NOT EXISTS FOR (n:Change) ON (n.territory, n.key);
