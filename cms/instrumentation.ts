/** Runs once when the server starts. */
export async function register(): Promise<void> {
  // Next compiles this file for its edge runtime too, and puts the runtime's name here at compile time.
  if (process.env['NEXT_RUNTIME'] === 'nodejs') {
    const { endWhereRestoreIsUnfinished } = await import('./installation/end-where-restore-is-unfinished.ts');
    endWhereRestoreIsUnfinished();
    const { appendRemoteAddress } = await import('./api/guard/forwarded-for.ts');
    appendRemoteAddress();
    const { cutOffSlowCalls } = await import('./api/guard/cut-off-slow-calls.ts');
    cutOffSlowCalls();
    const { answerWithoutDatabase } = await import('./api/answer-without-database.ts');
    answerWithoutDatabase();
  }
}
