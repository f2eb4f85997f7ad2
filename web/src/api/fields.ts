/** The fields of each kind of document: what an edit may send, and nothing else. */
import type { EntityKind } from './documents';

const HOLDING = 'id actor name type quantity unit period place state source certainty audience'.split(' ');

const FIELDS: Partial<Record<EntityKind, readonly string[]>> = {
  actor: (
    'id name aliases kind legalForm sector nature level town lat lon locationStatus state tags description ' +
    'partOf meetings source certainty audience'
  ).split(' '),
  position: ['id', 'x', 'y'],
  resource: [...HOLDING, 'family', 'conditions'],
  need: HOLDING,
  reading: (
    'id from to nature object argument form directed since until state amount unit certainty confidence source ' +
    'mission campaign author at audience arbitrates'
  ).split(' '),
  territory:
    'id name perimeter descriptionFr descriptionEn noticeFr noticeEn source lat lon zoom outline tiles'.split(
      ' ',
    ),
  mission: ['id', 'fr', 'en', 'order'],
  campaign: ['id', 'year', 'name', 'state', 'order'],
  term: 'id list code fr en parent posture sphere order'.split(' '),
  pool: 'id name stage form rule carrier types members need resource places since reason description source audience'.split(
    ' ',
  ),
};

/** The document alone, without what the server or the page added to it and without empty values. */
export function documentOf(kind: EntityKind, value: object): object {
  const known = FIELDS[kind];
  return Object.fromEntries(
    Object.entries(value).filter(
      ([field, content]) => (!known || known.includes(field)) && content != null && content !== '',
    ),
  );
}
