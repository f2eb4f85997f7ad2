/** The words of an answer: what its ids, codes and numbers are called. */
import type { Evidence, Point, Texts } from '../api/questions';
import { bilingual, currentLanguage, formatNumber, listed, t, tOr } from '../i18n/language.svelte';
import { french } from '../i18n/typography';
import { objectPhrase } from '../relation/sentence';
import { missionName, type TermList } from '../territory/vocabulary';
import type { Workspace } from '../territory/workspace.svelte';

export function said(texts: Texts): string {
  const text = bilingual(texts.fr, texts.en);
  return currentLanguage() === 'fr' ? french(text) : text;
}

const LISTS = ['nature', 'object', 'level', 'kind', 'sector', 'form'] as const satisfies readonly TermList[];
const isList = (name: string): name is (typeof LISTS)[number] => LISTS.some((list) => list === name);

/** Where the codes that are said of pools have their words. */
const OF_POOLS: Readonly<Record<string, string>> = {
  stage: 'pool.stage_',
  norm: 'criteria.',
  judgement: 'life.state_',
  promise: 'life.what_',
  promiser: 'life.by_',
  obstacle: 'life.obstacle_',
};

type Named = 'need' | 'resource' | 'pool';

/** Names what one answer speaks of. */
export class Words {
  constructor(
    private readonly workspace: Workspace,
    private readonly evidence: Evidence,
  ) {}

  actor = (id: string): string => this.workspace.graph.name(id);

  actors = (ids: readonly string[]): string => listed(ids.map((id) => this.actor(id)));

  name = (kind: Named, id: string): string => this.evidence.names[kind]?.[id] ?? id;

  type = (code: string): string => this.workspace.label('type', code);

  /** A sentence for a reason, an obstacle or a step; `parties` names who it is about. */
  point(point: Point, parties: Record<string, string> = {}): string {
    const details: Record<string, string | number> = { ...parties };
    for (const [key, value] of Object.entries(point)) details[key] = this.detail(key, value);
    details.on = point.object ? ' ' + objectPhrase(this.workspace, String(point.object)) : '';
    details.n = count(point);
    const has = point.conditions || point.town || point.because ? `${point.code}_said` : point.code;
    return tOr(`question.point_${has}`, tOr(`question.point_${point.code}`, point.code, details), details);
  }

  private detail(key: string, value: unknown): string | number {
    if (Array.isArray(value)) {
      const words = value.map((one) => String(this.detail(key.replace(/s$/, ''), one)));
      return listed(words);
    }
    if (typeof value === 'number') return formatNumber(value);
    const text = value == null ? '' : String(value);
    if (key === 'actor' || key === 'from' || key === 'to') return this.actor(text);
    if (key === 'need' || key === 'resource' || key === 'pool') return this.name(key, text);
    if (key === 'type') return this.type(text);
    if (key === 'sector') return this.workspace.label('sector', text);
    if (key === 'mission') return missionName(this.workspace.territory, text, currentLanguage());
    return text;
  }

  /** A code, from the list that its column is named after: natures and allied_object hold a nature, an object. */
  code(column: string, code: string): string {
    const list = (column.split('_').at(-1) ?? column).replace(/s$/, '');
    const known = OF_POOLS[list];
    if (known) return tOr(`${known}${code}`, code);
    if (list === 'certainty') return tOr(`relation.certainty_${code}`, code);
    if (list === 'mission') return missionName(this.workspace.territory, code, currentLanguage());
    const ours = tOr(`question.code_${code}`, '');
    return ours || (isList(list) ? this.workspace.label(list, code) : code);
  }

  /** What a number in a detail counts. */
  term(name: string): string {
    const scored = tOr(`mutualisation.term_${name}`, '');
    return tOr(`question.term_${name}`, scored ? t('question.term', { name: scored }) : name);
  }

  yesNo = (value: boolean): string => t(value ? 'question.yes' : 'question.no');
}

function count(point: Point): number {
  if (typeof point.others === 'number') return point.others;
  const list = Object.values(point).find((value) => Array.isArray(value));
  return Array.isArray(list) ? list.length : 1;
}
