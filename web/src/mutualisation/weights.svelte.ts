/** How much each term of a score counts: as the question says, as the territory set it, as one tries it here. */
import type { Weights } from '../api/proposals';
import { currentPerson } from '../account/session.svelte';
import { t } from '../i18n/language.svelte';
import { ownEdit } from '../territory/own';
import type { Workspace } from '../territory/workspace.svelte';
import { ofTerritory, setting, stored, written } from './setting';

/** The weights on screen. */
export class Weighing {
  /** What one tries for oneself, in this browser. */
  private tried = $state.raw<Weights>({});
  private readonly place: string;
  /** Those of the question's file; none until they are known. */
  defaults = $state.raw<Weights>({});

  readonly shared = $derived.by((): Weights => ofTerritory(this.workspace.territory, this.defaults));
  readonly current = $derived.by((): Weights => ({ ...this.shared, ...this.tried }));
  /** Whether one looks with other weights than the territory's. */
  readonly isOwn = $derived(!same(this.current, this.shared));
  readonly isDefault = $derived(same(this.current, this.defaults));
  readonly isSharedDefault = $derived(same(this.shared, this.defaults));

  constructor(private readonly workspace: Workspace) {
    this.place = `maillage.weights/${workspace.api.id}/${currentPerson()?.person ?? ''}`;
    this.tried = stored(localStorage.getItem(this.place));
  }

  /** What is asked of the server: nothing while one looks as the territory does. */
  get asked(): string | undefined {
    return this.isOwn ? written(this.current) : undefined;
  }

  weigh(term: string, weight: number): void {
    this.keep({ ...this.tried, [term]: weight });
  }

  toDefault(): void {
    this.keep(this.defaults);
  }

  toShared(): void {
    this.keep({});
  }

  private keep(tried: Weights): void {
    this.tried = Object.fromEntries(
      Object.entries(tried).filter(([term, weight]) => this.shared[term] !== weight),
    );
    if (Object.keys(this.tried).length) localStorage.setItem(this.place, JSON.stringify(this.tried));
    else localStorage.removeItem(this.place);
  }

  /** Makes the weights on screen those of the territory, for everybody. */
  async share(): Promise<boolean> {
    const edit = ownEdit(this.workspace.territory, setting(this.current, this.defaults));
    const said = t('mutualisation.weightsShared');
    const refusal = await this.workspace.edit('territory.weights', [edit], { said });
    if (!refusal) this.toShared();
    return !refusal;
  }
}

const same = (a: Weights, b: Weights): boolean => Object.keys(a).every((term) => a[term] === b[term]);
