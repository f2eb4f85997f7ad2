import type { Relation } from '../api/model';

/** Readings differ and nobody has decided between them; once a facilitator has, the map shows the relation as settled. */
export const unsettled = ({ contested, retained }: Pick<Relation, 'contested' | 'retained'>): boolean =>
  contested === true && retained !== 'arbitration';

/** What is shown of it is only shown meanwhile: as many read one nature as another, or too few have read. */
export const provisional = ({ retained }: Pick<Relation, 'retained'>): boolean =>
  retained === 'tied' || retained === 'below_quorum';
