// Counts again what the indexes hold, then forgets the plans that were made before.
CALL db.prepareForReplanning(60)
