/** Asks how far the findings depend on what is uncertain, and follows the work while it goes on. */
import {
  beginConfidence,
  confidence,
  findingKey,
  stopConfidence,
  type Confidence,
  type Finding,
  type Scope,
} from '../api/findings';
import { Problem } from '../api/problem';
import type { TerritoryApi } from '../api/territories';
import { complain } from '../ui/toasts.svelte';
import { heldIn, type Held } from './held';

const AGAIN_MS = 700;
const AWAY_MS = 5000;

export class Checking {
  standing = $state.raw<Confidence | null>(null);
  private again: ReturnType<typeof setTimeout> | undefined;
  private latest = 0;

  look = (api: TerritoryApi, scope: Scope): Promise<void> => this.ask(api, scope, confidence);
  begin = (api: TerritoryApi, scope: Scope): Promise<void> => this.ask(api, scope, beginConfidence);
  stop = (api: TerritoryApi, scope: Scope): Promise<void> => this.ask(api, scope, stopConfidence);

  of(finding: Finding): Held | null {
    const known = this.standing?.known;
    const hold = known?.findings[findingKey(finding)];
    return known && hold ? heldIn(hold, known.draws) : null;
  }

  close(): void {
    this.latest++;
    clearTimeout(this.again);
  }

  private async ask(api: TerritoryApi, scope: Scope, how: typeof confidence): Promise<void> {
    this.close();
    const mine = this.latest;
    try {
      const standing = await how(api, scope);
      if (mine !== this.latest) return;
      this.standing = standing;
      if (standing.state === 'running' || standing.state === 'waiting') {
        this.again = setTimeout(() => void this.look(api, scope), AGAIN_MS);
      }
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      if (mine !== this.latest) return;
      if (refusal.unreachable && this.standing) {
        this.again = setTimeout(() => void this.look(api, scope), AWAY_MS);
        return;
      }
      this.standing = null;
      complain(refusal);
    }
  }
}
