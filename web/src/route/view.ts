/** What the address says: everything that is open, so that a link reproduces it. */
export const FACES = ['network', 'geography', 'matrix', 'table', 'pictures', 'strategy'] as const;
export type Face = (typeof FACES)[number];
export type PanelName =
  'sheet' | 'mutualisation' | 'coordination' | 'data' | 'campaigns' | 'share' | 'stories';
export type EntityRef = { kind: 'actor' | 'relation' | 'pool'; id: string };

export const FILTERS = [
  'kind',
  'level',
  'sector',
  'tag',
  'nature',
  'object',
  'certainty',
  'state',
  'readings',
] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string[]>>;

export interface Focus {
  actor: string;
  steps: number;
}

export interface QuestionRef {
  name: string;
  parameters: Record<string, string>;
}

/** One of the pictures beside the map, and what is chosen of it. */
export interface PictureRef {
  name: string;
  option: string;
}

/** Two campaigns side by side. */
export interface Comparing {
  from: string;
  to: string;
}

export interface View {
  territory: string | null;
  face: Face;
  mission: string | null;
  campaign: string | null;
  filters: Filters;
  selection: EntityRef | null;
  panel: PanelName | null;
  question: QuestionRef | null;
  focus: Focus | null;
  size: string | null;
  rows: string | null;
  /** How the actors of the matrix are ordered. */
  order: string | null;
  /** Whose readings the matrix shows, unless what the group retains. */
  whose: string | null;
  /** The round in which one reads, or of which one speaks. */
  round: string | null;
  comparing: Comparing | null;
  picture: PictureRef | null;
  /** Whether groups are drawn around their parts. */
  groups: boolean;
  /** The communities of a large territory that are open. */
  opened: readonly string[];
}

export const EMPTY_VIEW: View = {
  territory: null,
  face: 'network',
  mission: null,
  campaign: null,
  filters: {},
  selection: null,
  panel: null,
  question: null,
  focus: null,
  size: null,
  rows: null,
  order: null,
  whose: null,
  round: null,
  comparing: null,
  picture: null,
  groups: true,
  opened: [],
};

const PANELS: readonly string[] = [
  'sheet',
  'mutualisation',
  'coordination',
  'data',
  'campaigns',
  'share',
  'stories',
];
const KINDS: readonly string[] = ['actor', 'relation', 'pool'];

export function parseView(address: URL): View {
  const q = address.searchParams;
  const territory = /^\/t\/([^/]+)/.exec(address.pathname)?.[1];
  const face = q.get('face') ?? '';
  const panel = q.get('panel') ?? '';
  return {
    territory: territory ? decodeURIComponent(territory) : null,
    face: FACES.find((known) => known === face) ?? 'network',
    mission: q.get('mission'),
    campaign: q.get('campaign'),
    filters: parseFilters(q),
    selection: parseSelection(q.get('select')),
    panel: PANELS.includes(panel) ? (panel as PanelName) : null,
    question: parseQuestion(q),
    focus: parseFocus(q.get('focus')),
    size: q.get('size'),
    rows: q.get('rows'),
    order: q.get('order'),
    whose: q.get('whose'),
    round: q.get('round'),
    comparing: parseComparing(q.get('compare')),
    picture: parsePicture(q.get('picture')),
    groups: q.get('groups') !== 'off',
    opened: q.get('open')?.split(',').filter(Boolean) ?? [],
  };
}

function parseFilters(q: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of FILTERS) {
    const values = q.get(name)?.split(',').filter(Boolean);
    if (values?.length) filters[name] = values;
  }
  return filters;
}

function parseSelection(text: string | null): EntityRef | null {
  const [, kind, id] = /^(\w+):(.+)$/.exec(text ?? '') ?? [];
  return kind && id && KINDS.includes(kind) ? { kind: kind as EntityRef['kind'], id } : null;
}

function parseFocus(text: string | null): Focus | null {
  const [, actor, steps] = /^(.+)~([1-3])$/.exec(text ?? '') ?? [];
  return actor ? { actor, steps: Number(steps) } : null;
}

function parseComparing(text: string | null): Comparing | null {
  const [, from, to] = /^(.+)~(.+)$/.exec(text ?? '') ?? [];
  return from && to ? { from, to } : null;
}

function parsePicture(text: string | null): PictureRef | null {
  const [, name, option = ''] = /^(\w+)(?:~(.+))?$/.exec(text ?? '') ?? [];
  return name ? { name, option } : null;
}

function parseQuestion(q: URLSearchParams): QuestionRef | null {
  const name = q.get('question');
  if (!name) return null;
  const parameters: Record<string, string> = {};
  for (const [key, value] of q) if (key.startsWith('p.')) parameters[key.slice(2)] = value;
  return { name, parameters };
}

export function formatView(view: View): string {
  if (!view.territory) return '/';
  const q = new URLSearchParams();
  const put = (key: string, value: string | null | undefined): void => {
    if (value) q.set(key, value);
  };
  put('face', view.face === 'network' ? null : view.face);
  put('mission', view.mission);
  put('campaign', view.campaign);
  for (const name of FILTERS) put(name, view.filters[name]?.join(','));
  put('select', view.selection && `${view.selection.kind}:${view.selection.id}`);
  put('panel', view.panel);
  put('focus', view.focus && `${view.focus.actor}~${view.focus.steps}`);
  put('size', view.size);
  put('rows', view.rows);
  put('order', view.order);
  put('whose', view.whose);
  put('round', view.round);
  put('compare', view.comparing && `${view.comparing.from}~${view.comparing.to}`);
  put('picture', [view.picture?.name, view.picture?.option].filter(Boolean).join('~'));
  put('groups', view.groups ? null : 'off');
  put('open', view.opened.join(','));
  put('question', view.question?.name);
  for (const [key, value] of Object.entries(view.question?.parameters ?? {})) put(`p.${key}`, value);
  const text = q.toString().replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
  return `/t/${encodeURIComponent(view.territory)}${text ? '?' + text : ''}`;
}
