/**
 * Drawing without a graphics card takes long: the page shows what else has changed first. The frame that is asked for
 * here only hands it over to be shown; that is done before the one after it.
 */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(work)));
}
