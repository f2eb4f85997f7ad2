// Nothing; what was committed last comes with the answer.
RETURN true AS alive
