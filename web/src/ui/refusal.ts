import { Problem } from '../api/problem';
import { t } from '../i18n/language.svelte';

/** What the server said against it; that it said nothing, where it could not be reached. */
export const refusalText = (refusal: unknown): string =>
  refusal instanceof Problem && refusal.status ? refusal.message : t('ui.offline');
