/** Leads as a file for a spreadsheet, in the words and with the weights that are on screen. */
import type { Proposal, Weights } from '../api/proposals';
import type { Point } from '../api/questions';
import { formatNumber, t, tOr } from '../i18n/language.svelte';
import type { Words } from '../question/words';
import { written, type Row } from '../ui/spreadsheet';
import { contributions } from './ranking';

/** One line per lead, best first; the heading of each term says what it weighs. */
export function spreadsheet(leads: readonly Proposal[], weights: Weights, words: Words): string {
  return written([headings(weights), ...leads.map((lead, index) => row(lead, index + 1, weights, words))]);
}

function headings(weights: Weights): Row {
  const terms = Object.entries(weights).map(([term, weight]) =>
    t('mutualisation.sheetTerm', {
      term: tOr(`mutualisation.term_${term}`, term),
      weight: formatNumber(weight),
    }),
  );
  return [
    t('mutualisation.sheetRank'),
    t('mutualisation.sheetSeeker'),
    t('mutualisation.sheetNeed'),
    t('mutualisation.sheetHolder'),
    t('mutualisation.sheetResource'),
    t('mutualisation.sheetBlocked'),
    t('mutualisation.sheetStrict'),
    t('mutualisation.sheetDistance'),
    t('mutualisation.scoreTotal'),
    ...terms,
    t('mutualisation.for'),
    t('mutualisation.against'),
    t('mutualisation.unknowns'),
    t('mutualisation.sheetDecision'),
  ];
}

function row(lead: Proposal, rank: number, weights: Weights, words: Words): Row {
  const parts = contributions(lead.factors, weights);
  const parties = { seeker: words.actor(lead.seeker), holder: words.actor(lead.holder) };
  const told = (points: readonly Point[]): string =>
    points.map((point) => words.point(point, parties)).join(' ; ');
  const { decision } = lead;
  return [
    String(rank),
    parties.seeker,
    lead.need ? words.name('need', lead.need) : words.type(lead.type),
    parties.holder,
    words.name('resource', lead.resource),
    words.yesNo(lead.blocked),
    words.yesNo(lead.strict),
    lead.distance == null ? '' : plain(lead.distance),
    plain(parts.reduce((sum, { points }) => sum + points, 0)),
    ...parts.map(({ factor }) => plain(factor)),
    told(lead.reasons),
    told(lead.obstacles),
    told(lead.unknowns),
    decision
      ? [t(`mutualisation.verdict_${decision.verdict}`), decision.reason].filter(Boolean).join(' : ')
      : '',
  ];
}

/** With the decimal sign of the language and nothing between thousands, so that it stays a number. */
const plain = (value: number): string =>
  formatNumber(Math.round(value * 100) / 100).replace(/[\s\u00a0\u202f]/g, '');
