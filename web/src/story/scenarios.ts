/** The scenarios that a story can show: those that everybody may see. */
import { scenarios, type Scenario } from '../api/scenarios';
import type { TerritoryApi } from '../api/territories';

export const open = async (api: TerritoryApi): Promise<Scenario[]> =>
  (await scenarios(api)).filter(({ audience }) => audience === 'public');
