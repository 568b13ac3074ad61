import { expect, it } from 'vitest';
import { workerHosts } from './worker-hosts.ts';

it('listens for this machine and for another one, and once where that is every network', () => {
  expect(workerHosts('127.0.0.1')).toEqual(['127.0.0.1']);
  expect(workerHosts('10.0.0.5')).toEqual(['127.0.0.1', '10.0.0.5']);
  expect(workerHosts('0.0.0.0')).toEqual(['0.0.0.0']);
  expect(workerHosts('[::]')).toEqual(['::']);
});
