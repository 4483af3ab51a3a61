/**
 * Asks the gateway. Every document is named by its hash, which the page's frame lists, so that
 * answers can be cached and a gateway that runs only listed documents serves the page, too.
 */

export interface Answer<T> {
  data: T | null;
  errors: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** A failure of the whole request, in words for the reader. */
export class RequestFailed extends Error {
  constructor(
    readonly code: 'OFFLINE' | 'TOKEN' | 'BUSY' | 'SERVER',
    message: string,
  ) {
    super(message);
  }
}

const hashes: Record<string, string> = JSON.parse(document.getElementById('documents')?.textContent ?? '{}');

/** Longer addresses are refused by some proxies; the request then has a body. */
const LONGEST_ADDRESS = 6000;

const MOST_KEPT = 60;
const kept = new Map<string, Answer<unknown>>();

export const token = {
  get: () => sessionStorage.getItem('dateline.token') ?? '',
  set: (value: string) => sessionStorage.setItem('dateline.token', value),
};

/** Set when reading was refused without a token: a wrong one would close reads that are open to all. */
let readsNeedToken = false;

function headers(write: boolean, more: Record<string, string> = {}): Record<string, string> {
  const all = { Accept: 'application/graphql-response+json', ...more };
  return token.get() && (write || readsNeedToken) ? { ...all, Authorization: `Bearer ${token.get()}` } : all;
}

function payload(name: string, variables: unknown) {
  return { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashes[name] } } };
}

/** The answer that this page had before to the same question, for a first look while it asks anew. */
export function earlier<T>(name: string, variables: unknown): Answer<T> | undefined {
  return kept.get(name + JSON.stringify(variables)) as Answer<T> | undefined;
}

/** Sends a query, or a mutation if `write` is set. Rejects with {@link RequestFailed}. */
export async function ask<T>(
  name: string,
  variables: unknown = {},
  options: { signal?: AbortSignal; write?: boolean } = {},
): Promise<Answer<T>> {
  const body = payload(name, variables);
  const address =
    '/graphql?' +
    new URLSearchParams({
      variables: JSON.stringify(body.variables),
      extensions: JSON.stringify(body.extensions),
    });
  let response: Response;
  try {
    response =
      options.write || address.length > LONGEST_ADDRESS
        ? await fetch('/graphql', {
            method: 'POST',
            body: JSON.stringify(body),
            headers: headers(!!options.write, { 'Content-Type': 'application/json' }),
            signal: options.signal,
          })
        : await fetch(address, { headers: headers(false), signal: options.signal });
  } catch (e) {
    if (options.signal?.aborted) throw e;
    throw new RequestFailed('OFFLINE', 'The gateway cannot be reached. The page tries again every ten seconds.');
  }
  if (response.status === 401 && !options.write && !readsNeedToken && token.get()) {
    readsNeedToken = true;
    return ask(name, variables, options);
  }
  const answer = await read<T>(response);
  const key = name + JSON.stringify(variables);
  if (!options.write && answer.data !== null) {
    kept.delete(key);
    kept.set(key, answer);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  }
  return answer;
}

async function read<T>(response: Response): Promise<Answer<T>> {
  let json: Partial<Answer<T>> | null = null;
  try {
    json = await response.json();
  } catch {
    // The answer is from something else than the gateway; its status says enough.
  }
  if (response.status === 401 || response.status === 403) {
    throw new RequestFailed('TOKEN', json?.errors?.[0]?.message ?? 'A token is needed for this.');
  }
  if (response.status === 429) {
    const wait = response.headers.get('Retry-After');
    throw new RequestFailed('BUSY', `Too many requests.${wait ? ` Try again in ${wait} seconds.` : ' Try again soon.'}`);
  }
  if (!json || (json.data === undefined && !json.errors)) {
    throw new RequestFailed('SERVER', `The gateway answered with status ${response.status}.`);
  }
  return { data: json.data ?? null, errors: json.errors ?? [] };
}

/**
 * Listens to a subscription by server-sent events, and connects again until `signal` is aborted.
 * `connected` is called for each new connection, so that the listener can ask for what it missed.
 */
export async function listen<T>(
  name: string,
  signal: AbortSignal,
  next: (data: T) => void,
  state: (connected: boolean) => void,
): Promise<void> {
  let wait = 1000;
  while (!signal.aborted) {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        body: JSON.stringify(payload(name, {})),
        headers: headers(false, { 'Content-Type': 'application/json', Accept: 'text/event-stream' }),
        signal,
      });
      if (!response.ok || !response.body) throw new Error(String(response.status));
      state(true);
      await readEvents(response.body, (event, data) => {
        wait = 1000;
        if (event === 'next') {
          const answer = JSON.parse(data) as Answer<T>;
          if (answer.data) next(answer.data);
        }
      });
    } catch {
      // The loop connects again.
    }
    if (signal.aborted) return;
    state(false);
    await new Promise((done) => setTimeout(done, wait));
    wait = Math.min(wait * 2, 30000);
  }
}

async function readEvents(stream: ReadableStream<Uint8Array>, heard: (event: string, data: string) => void) {
  const reader = stream.pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>).getReader();
  let text = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (key: string) =>
        lines.filter((line) => line.startsWith(key + ':')).map((line) => line.slice(key.length + 1).trimStart()).join('\n');
      if (field('event')) heard(field('event'), field('data'));
    }
  }
}
