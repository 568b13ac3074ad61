// @ts-check
// Given to `node --import` for every program that is kept running. Node ends a process whose output cannot be written, and a
// full disk must take the log only: what is running goes on, and its log with it when there is room again.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'ENOSPC' && error.code !== 'EDQUOT' && error.code !== 'EROFS' && error.code !== 'EIO') throw error;
  });
}
