/** What is being typed in a form, in the storage of this browser until it is saved or given up. */

export interface Draft<T> {
  values: T;
  at: string;
}

const nameOf = (territory: string, person: string, form: string): string =>
  `maillage.draft/${territory}/${person}/${form}`;

/** The drafts of one person about one territory. */
export class Drafts {
  private readonly territory: string;
  private readonly person: string;

  constructor(territory: string, person: string) {
    this.territory = territory;
    this.person = person;
  }

  of<T>(form: string): Draft<T> | null {
    const kept = localStorage.getItem(nameOf(this.territory, this.person, form));
    return kept === null ? null : (JSON.parse(kept) as Draft<T>);
  }

  keep(form: string, values: unknown): void {
    const draft = { values, at: new Date().toISOString() };
    try {
      localStorage.setItem(nameOf(this.territory, this.person, form), JSON.stringify(draft));
    } catch (full) {
      // Where there is no room the form still has it.
      if (!(full instanceof DOMException)) throw full;
    }
  }

  drop(form: string): void {
    localStorage.removeItem(nameOf(this.territory, this.person, form));
  }
}
