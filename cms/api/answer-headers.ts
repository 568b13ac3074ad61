/** What an answer of the REST API says that does not say it itself: what an officer may read, nobody else finds in a cache, and nothing in it runs. */
export const headersOfAnswers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};
