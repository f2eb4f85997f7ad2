/** A finger that is drawn across what is told turns the step; on a map it moves the map. */
const FAR = 60;

export const swipe =
  (turn: (steps: number) => void) =>
  (on: HTMLElement): (() => void) => {
    let from: { x: number; y: number } | null = null;
    const down = (event: PointerEvent): void => {
      const moves =
        event.target instanceof Element && event.target.closest('.stage, .matrix, input, button, a');
      from =
        event.pointerType === 'touch' && event.isPrimary && !moves
          ? { x: event.clientX, y: event.clientY }
          : null;
    };
    const up = (event: PointerEvent): void => {
      if (!from) return;
      const [across, along] = [event.clientX - from.x, event.clientY - from.y];
      from = null;
      if (Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(along)) turn(across < 0 ? 1 : -1);
    };
    const stop = (): void => {
      from = null;
    };
    on.addEventListener('pointerdown', down);
    on.addEventListener('pointerup', up);
    on.addEventListener('pointercancel', stop);
    return () => {
      on.removeEventListener('pointerdown', down);
      on.removeEventListener('pointerup', up);
      on.removeEventListener('pointercancel', stop);
    };
  };
