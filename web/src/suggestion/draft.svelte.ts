import type { EntityKind } from '../api/documents';
import type { Problem } from '../api/problem';
import { Saving } from '../territory/saving.svelte';
import type { Stored } from '../territory/writing';

/** Keeps what would be changed instead of saving it, until it is suggested. */
export class Draft extends Saving {
  changes = $state.raw<Record<string, unknown>>({});

  override save<T extends Stored>(
    _kind: EntityKind,
    _before: T,
    change: Partial<T>,
  ): Promise<Problem | null> {
    this.changes = { ...this.changes, ...change };
    return Promise.resolve(null);
  }

  /** Puts back what was written before. */
  resume(written: string): void {
    const changes = Object.entries(JSON.parse(written) as Record<string, unknown>);
    this.changes = Object.fromEntries(changes.map(([field, value]) => [field, value ?? undefined]));
  }

  /** A field that is taken away is told as null: what is undefined is not written. */
  written(): string {
    return JSON.stringify(this.changes, (_name, value: unknown) => value ?? null);
  }
}
