import type { MapActor } from '../api/model';
import type { Town } from '../api/towns';

/** A town in which actors of the territory are. */
export interface OwnTown extends Town {
  actors: number;
}

/** Where the gazetteer and the territory mean the same town by one name, in degrees. */
const NEAR = 0.2;

/** The towns of the located actors, in the middle of their places there, those with most actors first. */
export function ownTowns(actors: Iterable<MapActor>): OwnTown[] {
  const found = new Map<string, OwnTown>();
  for (const { town: name, lat, lon, locationStatus } of actors) {
    if (!name || lat === undefined || lon === undefined || locationStatus === 'unknown') continue;
    const stated = locationStatus !== 'default';
    const town = found.get(name) ?? { name, region: '', country: '', lat: 0, lon: 0, actors: 0 };
    found.set(name, {
      ...town,
      lat: (town.lat * town.actors + lat) / (town.actors + 1),
      lon: (town.lon * town.actors + lon) / (town.actors + 1),
      actors: town.actors + 1,
      approximate: (town.approximate ?? true) && !stated,
    });
  }
  return [...found.values()].sort((a, b) => b.actors - a.actors || (a.name < b.name ? -1 : 1));
}

/** The territory's own towns first, then those of the gazetteer that are not among them. */
export function offered(own: readonly OwnTown[], gazetteer: readonly Town[]): (Town | OwnTown)[] {
  const known = ({ name, lat, lon }: Town): boolean =>
    own.some(
      (town) => town.name === name && Math.abs(town.lat - lat) < NEAR && Math.abs(town.lon - lon) < NEAR,
    );
  return [...own, ...gazetteer.filter((town) => !known(town))];
}
