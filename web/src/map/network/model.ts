/** Turns the territory into what is drawn: shapes, sizes, lines. */
import type { MapActor, Relation } from '../../api/model';
import type { Graph } from '../../territory/graph';
import type { Vocabulary } from '../../territory/vocabulary';
import { certaintyStrength, lineStyle, nodeStyle, PATTERNS, SHAPES } from '../style';
import type { DrawnEdge, DrawnNode } from './drawn';
import { detours } from './detours';
import { pairOf } from './lanes';
import type { Overview } from './overview';
import type { Palette } from './palette';
import { radius, values, type Measure } from './sizes';
import { unsettled } from '../../relation/settled';

export interface Model {
  look: Look;
  graph: Graph;
  nodes: ReadonlyMap<string, DrawnNode>;
  edges: ReadonlyMap<string, DrawnEdge>;
  /** The lanes of lines that would otherwise run through a third actor. */
  detours: ReadonlyMap<string, number>;
  /** Actors from the most to the least important: the order in which names are given room. */
  order: readonly string[];
}

export interface Look {
  vocabulary: Vocabulary;
  palette: Palette;
  measure: Measure;
  /** Actors are smaller on a small screen. */
  scale: number;
  betweenness: ReadonlyMap<string, number>;
  /** All that is known, also when communities are closed. */
  whole: Graph;
  overview: Overview | null;
}

export function model(graph: Graph, look: Look): Model {
  const value = values(look.measure, look.whole, look.betweenness);
  const actors = [...graph.actors.values()];
  const largest = actors.reduce((max, actor) => Math.max(max, value(actor)), 0);
  const nodes = new Map<string, DrawnNode>();
  for (const actor of actors) {
    const mark = look.overview?.closed.get(actor.id);
    if (mark) nodes.set(actor.id, drawnMark(actor, mark.size, look));
    else nodes.set(actor.id, node(actor, look.scale * radius(look.measure, value(actor), largest), look));
  }
  const pairs = new Map<string, number>();
  for (const relation of graph.relations.values()) {
    const pair = pairOf(relation);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const alone = (relation: Relation): boolean => (pairs.get(pairOf(relation)) ?? 1) === 1;
  const around = detours(graph, alone);
  const edges = new Map<string, DrawnEdge>();
  for (const relation of graph.relations.values()) {
    if (!nodes.has(relation.from) || !nodes.has(relation.to)) continue;
    edges.set(relation.id, edge(relation, alone(relation) && !around.has(relation.id), look));
  }
  const weight = (id: string): number => (nodes.get(id)?.size ?? 0) * 100 + graph.tiesOf(id).length;
  const order = [...nodes.keys()].sort((a, b) => weight(b) - weight(a));
  return { look, graph, nodes, edges, detours: around, order };
}

/** A closed community: a pale circle in which its count is written. */
function drawnMark(actor: MapActor, size: number, look: Look): DrawnNode {
  return { ...node(actor, size, look), color: look.palette.color('--accent'), shape: 0, mark: true };
}

function node(actor: MapActor, size: number, { vocabulary, palette }: Look): DrawnNode {
  const style = nodeStyle(vocabulary, actor.kind);
  return {
    x: actor.x,
    y: actor.y,
    size,
    color: palette.color(style.token),
    label: actor.name,
    shape: SHAPES.indexOf(style.shape),
    hollow: actor.state === 'planned' || actor.state === 'ended',
    mark: false,
    ring: false,
    alpha: 1,
  };
}

function edge(relation: Relation, straight: boolean, { vocabulary, palette, overview }: Look): DrawnEdge {
  const style = lineStyle(vocabulary, relation.nature);
  const strength = overview ? presence(relation, overview) : certaintyStrength(relation.certainty);
  const count = overview?.bundled.get(relation.id)?.length ?? 1;
  return {
    size: 1.1 * (0.6 + 0.4 * strength) * (1 + 0.28 * Math.log2(count)),
    color: palette.color(style.token),
    pattern: PATTERNS.indexOf(style.pattern),
    lane: 0,
    alpha: 1,
    strength,
    arrow: relation.directed === true,
    contested: unsettled(relation),
    letter: relation.object ? vocabulary.sign(relation.object) : '',
    // An arrow head or the bar across an opposition needs a wider place on the line.
    type: !straight ? 'curved' : relation.directed || style.pattern === 'dashes' ? 'marked' : 'plain',
  };
}

/** Lines between marks and single actors say where more is, they do not matter by themselves. */
function presence({ id, from, to, certainty }: Relation, { bundled, closed }: Overview): number {
  if (!bundled.has(id)) return certaintyStrength(certainty);
  return closed.has(from) && closed.has(to) ? 1 : 0.25;
}
