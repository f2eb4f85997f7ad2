import { forgetAnswer, keepAnswer, keptAnswer } from '../keep/answers';
import { Problem, problemOf } from './problem';

let language = 'fr';
let whenSignedOut: () => void = () => undefined;

export function speak(code: string): void {
  language = code;
}

/** Whoever shows the sign-in page is told when the server no longer knows us. */
export function onSignedOut(listener: () => void): void {
  whenSignedOut = listener;
}

export function path(...parts: string[]): string {
  return '/api/' + parts.map(encodeURIComponent).join('/');
}

export type Query = Record<string, string | number | boolean | null | undefined>;

export function query(values: Query): string {
  const given = Object.entries(values).filter(([, value]) => value != null && value !== '');
  return given.length ? '?' + new URLSearchParams(given.map(([k, v]) => [k, String(v)])) : '';
}

async function request(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Accept-Language', language);
  headers.set('X-Maillage', '1');
  try {
    return await fetch(url, { ...init, headers, credentials: 'same-origin' });
  } catch (cause) {
    throw new Problem(0, { title: cause instanceof Error ? cause.message : '' });
  }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  const response = await request(url, init);
  if (response.ok) return response;
  const problem = await problemOf(response);
  if (problem.signedOut) whenSignedOut();
  throw problem;
}

/** Milliseconds until something is read again that did not come. */
const SHORTLY = 400;

/** Reads; what did not come is asked for once more: a network that changes under a page cuts what is under way. */
async function read(url: string): Promise<Response> {
  try {
    return await send(url, {});
  } catch (refusal) {
    if (!(refusal instanceof Problem && refusal.status === 0) || !navigator.onLine) throw refusal;
    await new Promise((rested) => setTimeout(rested, SHORTLY));
    return send(url, {});
  }
}

/** Answers asked for before anybody needs them, each to be taken once. */
const ahead = new Map<string, Promise<Response | null>>();

/** Asks for what will be read soon. What fails counts for nothing: it is then asked again by who reads it. */
export function askAhead(url: string): void {
  const answer = request(url, {}).then(
    (response) => (response.ok ? response : null),
    () => null,
  );
  ahead.set(url, answer);
}

/** What was answered last, for when the server cannot be reached: the newest, so that a long day does not fill memory. */
const answered = new Map<string, unknown>();
const REMEMBERED = 60;
/** When what is shown of an address was answered, where that was to an earlier page. */
const seen = new Map<string, string>();

/** Whoever is signed in next may be somebody else. */
export function forgetAnswers(): void {
  ahead.clear();
  answered.clear();
  seen.clear();
}

/** When the server answered what was read last at this address; null when it did so now. */
export const seenBefore = (url: string): string | null => seen.get(url) ?? null;

/** How far the server has come with an answer that takes a while. */
export interface Working {
  state: 'waiting' | 'running' | 'stopped';
  done: number;
  of: number;
}

/** Nobody waits for the answer any more. */
export class GivenUp extends Error {}

/** The same request again and again, until the answer is there or nobody waits for it: the server holds each for a while. */
async function whenWorkedOut(
  url: string,
  first: Response,
  waiting: (working: Working) => boolean,
): Promise<Response> {
  let response = first;
  while (response.status === 202) {
    const working = (await response.json()) as Working;
    if (working.state === 'stopped' || !waiting(working)) throw new GivenUp();
    response = await read(url);
  }
  return response;
}

/** @param waiting hears how far an answer is that takes a while, and says whether to go on waiting */
export async function get<T>(url: string, waiting: (working: Working) => boolean = () => true): Promise<T> {
  const early = ahead.get(url);
  ahead.delete(url);
  try {
    const first = (await early) ?? (await read(url));
    const text = await (await whenWorkedOut(url, first, waiting)).text();
    const answer = JSON.parse(text) as T;
    seen.delete(url);
    remember(url, answer);
    keepAnswer(url, text);
    return answer;
  } catch (refusal) {
    if (!(refusal instanceof Problem)) throw refusal;
    if (refusal.status === 0 && answered.has(url)) return answered.get(url) as T;
    refusal.reading = true;
    return await fromBefore<T>(url, refusal);
  }
}

/** What an earlier page was answered, where the server cannot be reached. */
async function fromBefore<T>(url: string, refusal: Problem): Promise<T> {
  if (!refusal.unreachable) {
    if (refusal.status < 500) await forgetAnswer(url);
    throw refusal;
  }
  const kept = await keptAnswer(url);
  if (!kept) throw refusal;
  const answer = JSON.parse(kept.text) as T;
  seen.set(url, kept.at);
  remember(url, answer);
  return answer;
}

function remember(url: string, answer: unknown): void {
  answered.delete(url);
  answered.set(url, answer);
  const [oldest] = answered.keys();
  if (answered.size > REMEMBERED && oldest !== undefined) answered.delete(oldest);
}

export async function getText(url: string): Promise<string> {
  return (await read(url)).text();
}

export async function getFile(url: string): Promise<Blob> {
  return (await read(url)).blob();
}

export async function post<T>(url: string, body?: unknown, more: RequestInit = {}): Promise<T> {
  const init: RequestInit = { ...more, method: 'POST' };
  if (body instanceof FormData) init.body = body;
  else if (body !== undefined) {
    init.body = JSON.stringify(body);
    init.headers = { 'Content-Type': 'application/json' };
  }
  const text = await (await send(url, init)).text();
  return (text ? JSON.parse(text) : undefined) as T;
}

/** A file that is made of what is sent. */
export async function postForFile(url: string, body: unknown): Promise<Blob> {
  const headers = { 'Content-Type': 'application/json' };
  return (await send(url, { method: 'POST', headers, body: JSON.stringify(body) })).blob();
}

/** For requests whose refusal (422) is an answer of the same shape. */
export async function postForReport<T>(url: string, form: FormData): Promise<T> {
  const response = await request(url, { method: 'POST', body: form });
  if (response.ok || response.status === 422) return response.json();
  throw await problemOf(response);
}
