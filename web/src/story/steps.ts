import type { Shows, Step } from '../api/stories';
import type { Camera } from '../map/camera';
import { formatView, parseView, type View } from '../route/view';
import { reference } from '../ui/reference';

/** The steps that a document keeps. */
export const read = (kept: string): Step[] => JSON.parse(kept || '[]') as Step[];

/** What is kept of steps: nothing of what says nothing. */
export const written = (steps: readonly Step[]): string =>
  JSON.stringify(steps, (key, value: unknown) => {
    const nothing = value === '' || (Array.isArray(value) && !value.length);
    return key && nothing ? undefined : value;
  });

interface Lit {
  actors: Iterable<string>;
  relations: Iterable<string>;
}

/** What shows a part of the map, and not words alone. */
const OF_MAP: readonly Shows[] = ['network', 'geography', 'matrix', 'plane', 'comparison', 'scenario'];
export const isOfMap = ({ shows }: Pick<Step, 'shows'>): boolean => OF_MAP.includes(shows);

/** The faces that a council can be shown; the others are tools for working, seen as the network. */
const shownAs = (view: View): Shows => {
  if (view.comparing) return 'comparison';
  if (view.face === 'strategy' && view.rows === 'plane') return 'plane';
  return view.face === 'geography' || view.face === 'matrix' ? view.face : 'network';
};

/** A step that shows what one sees now. */
export function taken(view: View, lit: Lit | null, camera: Camera | null): Step {
  const { selection, comparing } = view;
  const pointed = (kind: string): string[] => (selection?.kind === kind ? [selection.id] : []);
  const shows = shownAs(view);
  const kept = { ...view, rows: null, selection: null, panel: null, question: null, comparing: null };
  const step: Step = { id: reference('step'), shows };
  const address = formatView({ ...kept, face: 'network' }).split('?')[1];
  if (address) step.view = address;
  const onMap = shows === 'network' || shows === 'geography';
  if (camera && onMap && view.face === shows) step.camera = camera;
  const actors = lit ? [...lit.actors] : pointed('actor');
  const relations = lit ? [...lit.relations] : pointed('relation');
  if (actors.length) step.actors = actors;
  if (relations.length) step.relations = relations;
  if (comparing) {
    step.from = comparing.from;
    step.to = comparing.to;
  }
  return step;
}

/** The view of a step: filters, focus and sizes, on the face that it shows. */
export function viewOf(step: Step): View {
  const view = parseView(new URL(`/t/story?${step.view ?? ''}`, 'https://maillage.invalid'));
  return { ...view, face: step.shows === 'geography' ? 'geography' : 'network' };
}

export const replaced = (steps: readonly Step[], step: Step): Step[] =>
  steps.map((one) => (one.id === step.id ? step : one));

export const without = (steps: readonly Step[], id: string): Step[] => steps.filter((one) => one.id !== id);

/** The same step again, right after it. */
export const doubled = (steps: readonly Step[], id: string): Step[] =>
  steps.flatMap((one) => (one.id === id ? [one, { ...one, id: reference('step') }] : [one]));

/** Puts a step so many places further; at the ends it stays where it is. */
export function moved(steps: readonly Step[], id: string, by: number): Step[] {
  const at = steps.findIndex((one) => one.id === id);
  const to = at + by;
  const step = steps[at];
  if (!step || to < 0 || to >= steps.length) return [...steps];
  const others = without(steps, id);
  return [...others.slice(0, to), step, ...others.slice(to)];
}
