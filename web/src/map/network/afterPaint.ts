/** Drawing without a graphics card takes long: the page shows what else has changed first. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
