/** Below this width of a face, an open legend would cover what one came to see. */
const ROOMY = 860;
const HIGH = 560;

const STORED = 'maillage.legend';
type Size = 'roomy' | 'cramped';
type Choice = 'open' | 'closed';

/** Whether the legend is shown: as was chosen on such a face, else when there is room beside the map. */
export class Shown {
  private readonly room: () => { width: number; height: number };
  private readonly chosen = $state<Record<Size, Choice | null>>({
    roomy: stored('roomy'),
    cramped: stored('cramped'),
  });
  private readonly size: Size = $derived.by(() => {
    const { width, height } = this.room();
    return width >= ROOMY && height >= HIGH ? 'roomy' : 'cramped';
  });
  readonly open = $derived(
    (this.chosen[this.size] ?? (this.size === 'roomy' ? 'open' : 'closed')) === 'open',
  );

  constructor(room: () => { width: number; height: number }) {
    this.room = room;
  }

  turn(): void {
    const choice = this.open ? 'closed' : 'open';
    this.chosen[this.size] = choice;
    localStorage.setItem(`${STORED}.${this.size}`, choice);
  }
}

function stored(size: Size): Choice | null {
  const choice = localStorage.getItem(`${STORED}.${size}`);
  return choice === 'open' || choice === 'closed' ? choice : null;
}
