import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from '../intake/limit-senders.ts';

/** Requests that may wait on one connection behind the one that is being answered; browsers and proxies send none. */
const maxWaiting = 64;

/** Connections at once from everybody together. Each may hold one open file. */
const maxConnections = 4_000;

/** Connections at once from one network: a hospital behind one address opens some hundreds. */
const maxConnectionsPerNetwork = 512;

/**
 * Answers the requests of one connection one after the other, however many a client sends ahead: what waits costs a
 * few kB, and no open file or bytes on their way. A client that sends too many ahead is cut off.
 */
export function inOrderOfConnection(handle: (request: IncomingMessage, response: ServerResponse) => void): RequestListener {
  const answering = new WeakMap<Socket, { response: ServerResponse; waiting: [IncomingMessage, ServerResponse][] }>();

  const answerNext = (socket: Socket): void => {
    const next = answering.get(socket)?.waiting.shift();
    if (next !== undefined && !socket.destroyed) answer(socket, ...next);
  };

  const answer = (socket: Socket, request: IncomingMessage, response: ServerResponse): void => {
    const { waiting = [] } = answering.get(socket) ?? {};
    answering.set(socket, { response, waiting });
    if (waiting.length > 0) response.once('close', () => answerNext(socket));
    handle(request, response);
  };

  return (request, response) => {
    const { socket } = request;
    if (socket.destroyed) return;
    const current = answering.get(socket);
    if (current === undefined || (current.response.closed && current.waiting.length === 0)) return answer(socket, request, response);
    if (current.waiting.length >= maxWaiting) return void socket.destroy();
    // The first that waits follows the answer under way; each of the others the one before it.
    if (current.waiting.push([request, response]) === 1) current.response.once('close', () => answerNext(socket));
  };
}

/**
 * Keeps one client from taking every connection. @param isBehindProxy whether all connections come from our own proxy,
 * which then has to limit its clients itself
 */
export function limitConnections(server: Server, isBehindProxy: boolean): void {
  server.maxConnections = maxConnections;
  if (isBehindProxy) return;
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const network = networkOf(socket.remoteAddress ?? '');
    const count = (open.get(network) ?? 0) + 1;
    open.set(network, count);
    socket.once('close', () => {
      const left = (open.get(network) ?? 1) - 1;
      if (left === 0) open.delete(network);
      else open.set(network, left);
    });
    if (count > maxConnectionsPerNetwork) socket.destroy();
  });
}
