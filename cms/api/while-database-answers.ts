/** Answers 503 in words while the database cannot be opened: it is down, not there, or damaged. */
export function whileDatabaseAnswers<Rest extends unknown[]>(
  handle: (request: Request, ...rest: Rest) => Promise<Response>,
  open: () => Promise<unknown>,
) {
  return async (request: Request, ...rest: Rest): Promise<Response> => {
    try {
      await open();
    } catch (error) {
      console.error(error);
      const message =
        'The CMS cannot open its database, so nobody can sign in and nothing can be saved just now. The public site is not affected. Try again in a minute; if it stays like this, tell whoever runs the site, whose log says why.';
      return Response.json({ errors: [{ message }] }, { status: 503, headers: { 'retry-after': '30', 'cache-control': 'no-store' } });
    }
    return handle(request, ...rest);
  };
}
