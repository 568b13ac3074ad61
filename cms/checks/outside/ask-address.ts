import { isIP, type LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { environment } from '../../environment.ts';
import { isPublicAddress, lookupPublic, PrivateAddressError } from './public-network.ts';

/** What came of asking another website. */
export type Outcome =
  | { kind: 'fine' }
  /** The website says itself that nothing is there. */
  | { kind: 'gone'; answer: string }
  /** There is no website of that name, as far as can be seen from here. */
  | { kind: 'no-such-name'; answer: string }
  /** It did not say. `again` is when it wants to be asked again at the earliest, in milliseconds. */
  | { kind: 'unknown'; answer: string; again?: number };

export interface Asking {
  /** Which network addresses may be asked: only public ones, but in tests. */
  isAllowed?: (address: string) => boolean;
  /** How names become addresses. */
  lookup?: LookupFunction;
  /** Ports that may be asked; those of the web. */
  ports?: ReadonlySet<string>;
  /** Milliseconds that a website may take at each step. */
  timeout?: number;
  signal?: AbortSignal;
}

const webPorts = new Set(['', '80', '443']);
const maxRedirects = 5;

/** Says who asks, so that whoever runs the other website can find us. */
const userAgent = `SignpostLinkCheck/1.0 (+${environment.publicUrl})`;

/**
 * Asks another website whether anything stands at an address: the head alone where it gives it, else the beginning of the
 * page. Follows redirects, and asks nothing in a private network, wherever a redirect or a name may lead. Never throws for
 * what the other side does.
 */
export async function askAddress(address: string, asking: Asking = {}): Promise<Outcome> {
  const { isAllowed = isPublicAddress, lookup = lookupPublic, ports = webPorts, timeout = 10_000, signal } = asking;
  const agent = new Agent({
    connect: { lookup, timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxHeaderSize: 32_768,
    pipelining: 0,
  });
  try {
    let at = new URL(address);
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      if (at.protocol !== 'https:' && at.protocol !== 'http:')
        return { kind: 'unknown', answer: 'It leads on to something that is no website.' };
      const bare = at.hostname.replace(/^\[|\]$/g, '');
      if (!ports.has(at.port) || (isIP(bare) !== 0 && !isAllowed(bare))) throw new PrivateAddressError(at.host);
      const { status, location, retryAfter } = await statusOf(at, agent, signal);
      if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, at)) at = new URL(location, at);
      else return outcomeOf(status, retryAfter);
    }
    return { kind: 'unknown', answer: 'It leads from one address to the next without end.' };
  } catch (error) {
    if (signal?.aborted) throw error;
    return outcomeOfFailure(error);
  } finally {
    await agent.destroy();
  }
}

async function statusOf(
  at: URL,
  dispatcher: Agent,
  signal: AbortSignal | undefined,
): Promise<{ status: number; location?: string; retryAfter?: string }> {
  const ask = async (method: 'HEAD' | 'GET') => {
    const answer = await request(at, {
      method,
      dispatcher,
      headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8', 'accept-language': 'en-GB,en' },
      ...(signal === undefined ? {} : { signal }),
    });
    // What is on the page is nobody's business here; a long one is cut off.
    answer.body.on('error', () => undefined).destroy();
    const one = (name: string): string | undefined => [answer.headers[name]].flat()[0];
    const location = one('location');
    const retryAfter = one('retry-after');
    return {
      status: answer.statusCode,
      ...(location === undefined ? {} : { location }),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    };
  };
  const head = await ask('HEAD');
  // Many websites answer a question for the head wrongly, and the page itself rightly.
  return head.status >= 400 && head.status !== 429 ? ask('GET') : head;
}

function outcomeOf(status: number, retryAfter: string | undefined): Outcome {
  if (status >= 200 && status < 400) return { kind: 'fine' };
  if (status === 404) return { kind: 'gone', answer: 'The website says that there is no such page (404).' };
  if (status === 410) return { kind: 'gone', answer: 'The website says that the page was taken away (410).' };
  const again = retryAfterIn(retryAfter);
  const answer =
    status === 401 || status === 403
      ? `The website does not let programs in (${status}), so nobody knows from here.`
      : status === 429
        ? 'The website was asked too often today (429).'
        : `The website has a fault of its own (${status}).`;
  return { kind: 'unknown', answer, ...(again === undefined ? {} : { again }) };
}

/** Milliseconds until a website wants to be asked again, a week at most. */
function retryAfterIn(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(written) ? Number(written) : (Date.parse(written) - Date.now()) / 1_000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1_000, 7 * 86_400_000) : undefined;
}

function outcomeOfFailure(error: unknown): Outcome {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof PrivateAddressError)
      return { kind: 'unknown', answer: 'It is inside a private network, which is not asked. The public may not get there either.' };
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOTFOUND') return { kind: 'no-such-name', answer: 'There is no website of that name.' };
    if (code !== undefined && /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
      return { kind: 'unknown', answer: 'Its certificate does not fit, so nobody can be sure whose website it is.' };
    if (code !== undefined && /TIMEOUT|ETIMEDOUT/.test(code)) return { kind: 'unknown', answer: 'The website did not answer in time.' };
  }
  return { kind: 'unknown', answer: 'The website could not be reached.' };
}
