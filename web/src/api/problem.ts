/** One thing wrong with what was sent, at a place that a person can find. */
export interface ProblemItem {
  file?: string;
  row?: number;
  column?: string;
  value?: string;
  /** Which sentence it is. */
  code?: string;
  message: string;
}

/** What somebody else made of an entity in between, and its version. */
export interface Theirs {
  /** Its kind, a colon and its id. */
  entity: string;
  /** 0 when it was deleted. */
  version: number;
  theirs: object;
}

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  problems?: ProblemItem[];
  versions?: Theirs;
}

/** A refusal of the server (RFC 9457) with words that can be shown as they are. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly items: readonly ProblemItem[];
  /** Somebody else changed the same entity in between: how it stands now. */
  readonly overtaken: Theirs | null;
  /** It was only read, not changed. */
  reading = false;

  constructor(status: number, body: ProblemBody) {
    super(body.problems?.[0]?.message ?? body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.title = body.title ?? '';
    this.items = body.problems ?? [];
    this.overtaken = body.type === 'urn:maillage:stale' ? (body.versions ?? null) : null;
  }

  /** The server, or what stands before it, does not answer now: the same request may do later. */
  get unreachable(): boolean {
    return [0, 429, 502, 503, 504].includes(this.status);
  }

  get signedOut(): boolean {
    return this.status === 401;
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  const body: ProblemBody = type.includes('json') ? await response.json() : { title: response.statusText };
  return new Problem(response.status, body);
}
