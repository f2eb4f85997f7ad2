// A new account.
CREATE (:Person {id: $person, name: $name, login: $login, password: $password, since: $now})
