/**
 * Communes without a position of their own are put in the middle of those that share one of
 * their postal codes, else their inter-municipal body, and are marked as approximate.
 */
export function approximate(communes, bodies, located) {
  const body = new Map(bodies.flatMap((b) => b.membres.map((m) => [m.code, `e${b.code}`])));
  const keys = (c) => [...(c.codesPostaux ?? []), body.get(c.code) ?? `d${c.departement}`];
  const members = new Map();
  for (const commune of communes) {
    const town = located.get(commune.code);
    if (town === undefined) continue;
    for (const key of keys(commune)) members.set(key, [...(members.get(key) ?? []), town]);
  }
  return (commune) => {
    const own = located.get(commune.code);
    for (const key of keys(commune)) {
      const others = (members.get(key) ?? []).filter((town) => town !== own);
      if (others.length > 0) {
        return { lat: mean(others.map((t) => t.lat)), lon: mean(others.map((t) => t.lon)) };
      }
    }
    return undefined;
  };
}

/** How far off the guesses are, measured on the small communes whose position is known (km). */
export function errors(communes, located, guess) {
  const distances = communes
    .filter((c) => located.has(c.code) && c.population < 1_000)
    .flatMap((c) => {
      const at = guess(c);
      return at === undefined ? [] : [kilometres(at, located.get(c.code))];
    })
    .sort((a, b) => a - b);
  const at = (share) => distances[Math.floor(share * distances.length)];
  return { median: at(0.5), ninety: at(0.9) };
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;

function kilometres(a, b) {
  const x = (b.lon - a.lon) * Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  return Math.hypot(x, b.lat - a.lat) * 111.2;
}
