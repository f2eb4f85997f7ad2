import { leaveForProvider } from '../api/account';
import { t } from '../i18n/language.svelte';
import { router } from '../route/router.svelte';
import { toast } from '../ui/toasts.svelte';
import { currentPerson } from './session.svelte';

/** What one has in hand while one is away: an invitation, for this tab only. */
const INVITATION = 'maillage.invitation';
const REASONS = ['tied', 'taken', 'refused', 'unreachable'] as const;

/** What came of going to the identity provider, in words; nothing when there is nothing to say. */
export function outcome(): string {
  const told = new URLSearchParams(location.search).get('provider');
  const reason = REASONS.find((one) => one === told);
  return reason ? t(`account.provider_${reason}`) : '';
}

/** Goes to the identity provider; comes back to the page, and to the invitation that is open. */
export async function leave(tie: boolean): Promise<void> {
  const { location: there } = await leaveForProvider(tie);
  if (location.pathname === '/invitation') sessionStorage.setItem(INVITATION, location.hash);
  location.assign(there);
}

/** After coming back: goes on to the invitation one had in hand, and says what there is to say. */
export function arrive(): void {
  if (!new URLSearchParams(location.search).has('provider') || !currentPerson()) return;
  const said = outcome();
  const invitation = sessionStorage.getItem(INVITATION);
  sessionStorage.removeItem(INVITATION);
  if (invitation) history.replaceState(null, '', '/invitation' + invitation);
  else router.go({}, true);
  if (said) toast(said);
}
