import type { MapActor } from '../api/model';
import { towns, type Town } from '../api/towns';
import { t } from '../i18n/language.svelte';
import type { Choice } from '../ui/choices';
import { complain } from '../ui/toasts.svelte';
import { offered, ownTowns, type OwnTown } from './ownTowns';

/** The towns that fit what is typed: those of the territory at once, those of the gazetteer once it has answered. */
export class TownSearch {
  private readonly actors: () => readonly MapActor[];
  private found = $state.raw<readonly Town[]>([]);
  private last = '';
  private asked = $state(0);
  private readonly own = $derived.by(() => ownTowns(this.actors()));
  private readonly towns = $derived(offered(this.own, this.found));
  readonly choices: readonly Choice[] = $derived(
    this.towns.map((town) => ({ value: keyOf(town), label: town.name, hint: where(town) })),
  );

  constructor(actors: () => readonly MapActor[]) {
    this.actors = actors;
  }

  /** Some answer of the server is still to come. */
  get looking(): boolean {
    return this.asked > 0;
  }

  async type(typed: string): Promise<void> {
    const looked = typed.trim();
    this.last = looked;
    if (looked.length < 2) return;
    this.asked++;
    try {
      const answer = await towns(looked);
      if (looked === this.last) this.found = answer;
    } catch (refusal) {
      complain(refusal);
    } finally {
      this.asked--;
    }
  }

  town(key: string | undefined): Town | undefined {
    return this.towns.find((town) => keyOf(town) === key);
  }
}

const keyOf = ({ name, lat, lon }: Town): string => `${name}|${lat}|${lon}`;

const where = (town: Town | OwnTown): string =>
  [
    'actors' in town ? t('territory.actors', { n: town.actors }) : town.region,
    town.country === 'FR' ? '' : town.country,
    town.approximate ? t('geography.approximate') : '',
  ]
    .filter(Boolean)
    .join(' · ');
