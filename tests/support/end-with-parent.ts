// Given to `node --import` for what tests start: nothing goes on running when they end, however they end.

// The parent holds the other end of our input open: where that closes, it is gone.
process.stdin.on('close', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
process.stdin.resume();
// Listening keeps nobody up who is done.
if ('unref' in process.stdin) process.stdin.unref();
