import type { MapActor, Relation } from '../api/model';
import { FILTERS, type FilterName, type Filters, type View } from '../route/view';
import type { Graph } from './graph';

/** The code that stands for "not specified" in a filter. */
export const NONE = '-';

export type Scope = Pick<View, 'mission' | 'campaign' | 'filters' | 'focus'>;

const ofActor: Partial<Record<FilterName, (actor: MapActor) => string[]>> = {
  kind: (actor) => [actor.kind ?? NONE],
  level: (actor) => [actor.level ?? NONE],
  sector: (actor) => [actor.sector ?? NONE],
  tag: (actor) => (actor.tags?.length ? actor.tags : [NONE]),
};

const ofRelation: Partial<Record<FilterName, (relation: Relation) => string>> = {
  nature: (relation) => relation.nature,
  object: (relation) => relation.object ?? NONE,
  certainty: (relation) => relation.certainty ?? NONE,
  state: (relation) => relation.state ?? NONE,
  readings: (relation) => (relation.contested ? 'differ' : 'agree'),
};

export interface Visible {
  actors: MapActor[];
  relations: Relation[];
  ids: ReadonlySet<string>;
}

/** What remains of the territory after mission, campaign, filters and focus. */
export function visible(graph: Graph, scope: Scope, ignored?: FilterName): Visible {
  const near = scope.focus && graph.neighbourhood(scope.focus.actor, scope.focus.steps);
  const actors = [...graph.actors.values()].filter(
    (actor) => (!near || near.has(actor.id)) && actorPasses(actor, scope.filters, ignored),
  );
  const ids = new Set(actors.map((actor) => actor.id));
  const relations = [...graph.relations.values()].filter(
    (relation) => ids.has(relation.from) && ids.has(relation.to) && relationPasses(relation, scope, ignored),
  );
  return { actors, relations, ids };
}

function actorPasses(actor: MapActor, filters: Filters, ignored?: FilterName): boolean {
  return FILTERS.every((name) => name === ignored || suits(actor, name, filters[name]));
}

function suits(actor: MapActor, name: FilterName, wanted: string[] | undefined): boolean {
  const values = ofActor[name]?.(actor);
  return !wanted || !values || values.some((value) => wanted.includes(value));
}

/** The filters without those that hide an actor: the same when none does. */
export function lettingThrough(actor: MapActor, filters: Filters): Filters {
  const suiting = Object.entries(filters).filter(([name, wanted]) =>
    suits(actor, name as FilterName, wanted),
  );
  return suiting.length < Object.keys(filters).length ? Object.fromEntries(suiting) : filters;
}

/** The relations known between the actors that remain, whatever is filtered of relations. */
export function known(graph: Graph, scope: Scope): Visible {
  const ofActors = Object.entries(scope.filters).filter(([name]) => name in ofActor);
  return visible(graph, { ...scope, filters: Object.fromEntries(ofActors) });
}

function relationPasses(relation: Relation, scope: Scope, ignored?: FilterName): boolean {
  if (scope.mission && relation.mission !== scope.mission) return false;
  if (scope.campaign && relation.campaign !== scope.campaign) return false;
  return FILTERS.every((name) => {
    const wanted = name === ignored ? undefined : scope.filters[name];
    const value = ofRelation[name]?.(relation);
    return !wanted || value === undefined || wanted.includes(value);
  });
}

/** For one filter: how many actors or relations each value would show, the other filters applied. */
export function facet(graph: Graph, scope: Scope, name: FilterName): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (value: string): void => void counts.set(value, (counts.get(value) ?? 0) + 1);
  const shown = visible(graph, scope, name);
  const actorValues = ofActor[name];
  const relationValue = ofRelation[name];
  if (actorValues) shown.actors.flatMap(actorValues).forEach(add);
  if (relationValue) shown.relations.map(relationValue).forEach(add);
  for (const value of scope.filters[name] ?? []) if (!counts.has(value)) counts.set(value, 0);
  return counts;
}

/** The filters with one value switched on or off. */
export function toggled(filters: Filters, name: FilterName, value: string): Filters {
  const before = filters[name] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return Object.fromEntries(
    Object.entries({ ...filters, [name]: after }).filter(([, values]) => values.length),
  );
}

export function filterCount(filters: Filters): number {
  return FILTERS.reduce((sum, name) => sum + (filters[name]?.length ?? 0), 0);
}
