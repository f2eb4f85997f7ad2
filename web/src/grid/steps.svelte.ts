/** Whether the cursor goes on by itself once the object is said: remembered as the person's own habit. */
const STORED = 'maillage.matrix.advance';

class Steps {
  private wanted = $state(localStorage.getItem(STORED) !== 'no');

  get automatic(): boolean {
    return this.wanted;
  }
  set automatic(wanted: boolean) {
    this.wanted = wanted;
    localStorage.setItem(STORED, wanted ? 'yes' : 'no');
  }
}

export const steps = new Steps();
