import { formatView, parseView, EMPTY_VIEW, type View } from './view';

/** Owns the current view and keeps it equal to the address; Back and Forward work. */
class Router {
  view = $state.raw<View>(parseView(new URL(location.href)));

  constructor() {
    addEventListener('popstate', () => (this.view = parseView(new URL(location.href))));
  }

  /** Changes part of the view; `quietly` does not add a step to the browser's history. */
  go(change: Partial<View>, quietly = false): void {
    this.view = { ...this.view, ...change };
    const address = formatView(this.view);
    if (address === location.pathname + location.search) return;
    if (quietly) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  open(territory: string | null): void {
    this.go({ ...EMPTY_VIEW, territory });
  }
}

export const router = new Router();
