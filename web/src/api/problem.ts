/** One thing wrong with what was sent, at a place that a person can find. */
export interface ProblemItem {
  file?: string;
  row?: number;
  column?: string;
  value?: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  problems?: ProblemItem[];
}

/** A refusal of the server (RFC 9457) with words that can be shown as they are. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly items: readonly ProblemItem[];

  constructor(status: number, body: ProblemBody) {
    super(body.problems?.[0]?.message ?? body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.title = body.title ?? '';
    this.items = body.problems ?? [];
  }

  get signedOut(): boolean {
    return this.status === 401;
  }

  get stale(): boolean {
    return this.status === 409;
  }
}

export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  const body: ProblemBody = type.includes('json') ? await response.json() : { title: response.statusText };
  return new Problem(response.status, body);
}
