/**
 * Says at once where a press was heard, with as little as can be drawn: what follows from it takes a few frames
 * without a graphics card.
 */
import { afterPaint } from '../../ui/afterPaint';

export class Pressed {
  private readonly ring = document.createElement('span');

  constructor(container: HTMLElement) {
    this.ring.className = 'pressed';
    this.ring.hidden = true;
    container.append(this.ring);
  }

  /** Rings the place, in pixels of the map, and then does what was asked by pressing there. */
  answer({ x, y }: { x: number; y: number }, work: () => void): void {
    this.ring.style.translate = `${x}px ${y}px`;
    this.ring.hidden = false;
    afterPaint(() => {
      this.ring.hidden = true;
      work();
    });
  }
}
