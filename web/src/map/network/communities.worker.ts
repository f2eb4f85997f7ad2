/** Finds communities away from the page's own thread. */
import type { CommunityRequest } from './communities';
import { communitiesOf } from './leiden/leiden';

addEventListener('message', ({ data: { actors, pairs } }: MessageEvent<CommunityRequest>) =>
  postMessage(communitiesOf(actors, pairs)),
);
