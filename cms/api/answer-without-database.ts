import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { faultSince } from '../database/noted-fault.ts';

/**
 * Answers 503 in words where Next would say 500 because the database could not be used while a request was answered: its own
 * page needs scripts to be read.
 */
export function answerWithoutDatabase(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const began = performance.now();
    const { end, write, writeHead, flushHeaders } = response;
    let isReplaced = false;

    const replace = (status: number): boolean => {
      if (isReplaced) return true;
      if (status < 500 || status === unavailable || response.headersSent) return false;
      const fault = faultSince(began);
      if (fault === undefined) return false;
      isReplaced = true;
      const { type, body } = answerFor(request, fault);
      for (const name of response.getHeaderNames()) if (ofTheBody.test(name)) response.removeHeader(name);
      writeHead.call(response, unavailable, { 'content-type': type, 'retry-after': '30', 'cache-control': 'no-store' });
      end.call(response, request.method === 'HEAD' ? '' : body, 'utf8');
      return true;
    };

    response.writeHead = (status: number, ...rest: unknown[]) =>
      replace(status) ? response : (Reflect.apply(writeHead, response, [status, ...rest]) as ServerResponse<IncomingMessage>);
    response.flushHeaders = () => {
      if (!replace(response.statusCode)) flushHeaders.call(response);
    };
    response.write = (...args: unknown[]) => replace(response.statusCode) || (Reflect.apply(write, response, args) as boolean);
    response.end = (...args: unknown[]) =>
      replace(response.statusCode) ? response : (Reflect.apply(end, response, args) as ServerResponse<IncomingMessage>);
  });
}

const unavailable = 503;

/** Headers of an answer that is not sent. */
const ofTheBody =
  /^(content-(encoding|length|type|disposition)|transfer-encoding|etag|location|link|set-cookie|vary|x-nextjs-.*|x-action-.*)$/;

const sentences = 'What was saved before is kept, and the public site is not affected.';

function answerFor({ url = '', headers }: IncomingMessage, fault: string): { type: string; body: string } {
  if (/^\/api(\/|\?|$)/i.test(url)) return { type: 'application/json', body: JSON.stringify({ errors: [{ message: fault }] }) };
  // What the admin shows of an answer to one of its calls is plain text.
  if (headers['next-action'] !== undefined) return { type: 'text/plain; charset=utf-8', body: fault };
  return { type: 'text/html; charset=utf-8', body: page(fault) };
}

function page(fault: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>The CMS cannot use its database · Signpost</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0; }
main { margin: 0 auto; max-width: 38rem; padding: 3rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1.25rem; }
a { color: LinkText; display: inline-block; padding: 0.5rem 0; }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }
</style>
</head>
<body>
<main>
<h1>The CMS cannot use its database just now</h1>
<p>${fault.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>
<p>${sentences}</p>
<p>If it stays like this, tell whoever runs the site: the log of the CMS says why.</p>
<p><a href="">Try again</a></p>
</main>
</body>
</html>
`;
}
