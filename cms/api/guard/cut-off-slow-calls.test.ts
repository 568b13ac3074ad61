import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it, onTestFinished } from 'vitest';
import { cutOffSlowCalls } from './cut-off-slow-calls.ts';

it('a call of the admin that never comes to its end is cut off, and no other', async () => {
  onTestFinished(cutOffSlowCalls(50));
  // Like Next, this answers once it has all of a request.
  const server = createServer(
    (request, response) => void text(request).then((body) => response.end(body), response.destroy.bind(response)),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const send = async (start: string, rest: (isCut: Promise<unknown>) => Promise<string>): Promise<string> => {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    const answer = text(socket).catch(() => '');
    socket.write(start);
    socket.write(await rest(answer));
    return answer;
  };
  const post = (path: string, body: string) => `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${body}`;
  for (const slow of [post('/admin', 'Content-Length: 10\r\n\r\n['), post('/admin', 'Transfer-Encoding: chunked\r\n\r\n1\r\n[')])
    expect(await send(slow, (isCut) => isCut.then(() => ''))).toBe('');
  const other = send(post('/api/images', 'Content-Length: 3\r\n\r\n['), async () => {
    // It goes on after a call that came later was cut off.
    await send(post('/admin', 'Content-Length: 10\r\n\r\n['), (isCut) => isCut.then(() => ''));
    return '1]';
  });
  expect(await other).toMatch(/\r\n\r\n\[1\]$/);
  expect(await send(post('/admin', 'Content-Length: 2\r\n\r\n['), () => Promise.resolve(']'))).toMatch(/\r\n\r\n\[\]$/);
});
