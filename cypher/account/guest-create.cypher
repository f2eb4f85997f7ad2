// Somebody who came to a workshop with a first name only.
CREATE (:Person {id: $person, name: $name, since: $now, until: $until})
