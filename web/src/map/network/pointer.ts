import type { Hovered } from '../HoverCard.svelte';
import { Pressed } from './pressed';
import type { Stage } from './stage';

/** What a person does to the network with a pointer. */
export interface StageEvents {
  select: (kind: 'actor' | 'relation', id: string) => void;
  leave: () => void;
  focus: (actor: string) => void;
  /** Asked before a drag: may places be given? */
  canPlace: () => boolean;
  placed: (actor: string, x: number, y: number) => void;
  /** The empty ground was clicked there. */
  ground: (x: number, y: number) => boolean;
  /** Only the relations of the most connected actors are drawn, or all again. */
  sparse: (now: boolean) => void;
  hover: (what: Hovered | null) => void;
}

/** How far a hand that presses may tremble, in pixels, before it drags. */
const TREMBLING = 4;

/** Lit only once the pointer has stayed so long: on its way it crosses many. */
const STAY_MS = 40;

/** Ties the pointer to the stage; returns how to untie it. */
export function listen(stage: Stage, events: StageEvents): () => void {
  const { renderer } = stage;
  let dragged: string | null = null;
  const pressed = new Pressed(renderer.getContainer());
  let pressedAt = { x: 0, y: 0 };
  /** The actor was dragged since the button went down: what follows is not a click. */
  let moved = false;
  let staying = 0;
  const point = (what: Hovered | null): void => {
    if (dragged) return;
    clearTimeout(staying);
    staying = window.setTimeout(() => {
      stage.hover(what?.actor ?? null, what?.relation ?? null);
      events.hover(what);
    }, STAY_MS);
  };

  renderer.on('enterNode', ({ node, event: { x, y } }) => point({ actor: node, x, y }));
  renderer.on('enterEdge', ({ edge, event: { x, y } }) => point({ relation: edge, x, y }));
  const out = (): void => point(null);
  renderer.on('leaveNode', out);
  renderer.on('leaveEdge', out);

  renderer.on('clickNode', ({ node, event }) => {
    if (!moved) pressed.answer(event, () => events.select('actor', node));
  });
  renderer.on('clickEdge', ({ edge, event }) => pressed.answer(event, () => events.select('relation', edge)));
  renderer.on('clickStage', ({ event }) => {
    const { x, y } = renderer.viewportToGraph(event);
    pressed.answer(event, () => events.ground(x, y) || events.leave());
  });
  renderer.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    events.focus(node);
  });

  // Whoever presses has seen enough: what follows is drawn instead.
  const settle = (): void => clearTimeout(staying);
  renderer.on('downEdge', settle);
  renderer.on('downStage', settle);
  renderer.on('downNode', ({ node, event }) => {
    settle();
    moved = false;
    if (!events.canPlace()) return;
    dragged = node;
    pressedAt = { x: event.x, y: event.y };
  });
  renderer.on('moveBody', ({ event }) => {
    if (!dragged) return;
    event.preventSigmaDefault();
    if (!moved && Math.hypot(event.x - pressedAt.x, event.y - pressedAt.y) < TREMBLING) return;
    const { x, y } = renderer.viewportToGraph(event);
    stage.move(dragged, x, y);
    moved = true;
    events.hover(null);
    event.original.preventDefault();
  });
  const drop = (): void => {
    const actor = dragged;
    dragged = null;
    if (!actor || !moved) return;
    const { x, y } = stage.drawn.getNodeAttributes(actor);
    events.placed(actor, x, y);
  };
  renderer.on('upNode', drop);
  renderer.on('upStage', drop);
  return () => {
    clearTimeout(staying);
    renderer.removeAllListeners();
  };
}
