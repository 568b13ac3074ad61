/** Where the worker listens: the commands of this machine ask it here, the CMS of another one where WORKER_HOST says; every network is one place. */
export function workerHosts(workerHost: string): string[] {
  return ['0.0.0.0', '::', '[::]'].includes(workerHost) ? [workerHost.replaceAll(/[[\]]/g, '')] : [...new Set(['127.0.0.1', workerHost])];
}
