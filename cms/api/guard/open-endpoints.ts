/** Endpoints that answer everybody, as `METHOD /path`, with the path as Payload's router knows it. What is not here wants a session. */
export const openToEveryone: readonly string[] = [
  'POST /users/login',
  // The second step, and setting it up where this site wants it: with the ticket that a right password gives.
  'POST /users/second-step',
  'POST /users/set-up',
  'POST /users/set-up/confirm',
  // Asks for a link to choose a new password; the answer is always the same.
  'POST /users/forgotten',
  // Chooses a password by a link that works once.
  'POST /users/choose-password',
  // Says `null` to whoever is signed out, which is how the admin learns that a session has ended.
  'GET /users/me',
  // For people without an account: what a signed link shows, and nothing without its signature.
  'GET /preview/link/:token',
  'GET /preview/link/:token/file/:path+',
  // The button in a reminder: a page for whoever holds a signed link, and what its button does.
  'GET /still-correct/:token',
  'POST /still-correct/:token',
  // For a monitor or a load balancer: whether the CMS and its database answer, and nothing else.
  'GET /healthz',
];

const noPasswordsByEmail = 'Passwords are chosen by a link of our own here: ask for one on the page where you sign in.';
const nothingHere = 'There is nothing here.';

/** Endpoints of Payload's that answer nobody, each with what is said instead. */
export const closedToEverybody: Readonly<Record<string, string>> = {
  'POST /users/first-register': 'The first administrator is made by command, before the CMS opens. Ask whoever runs it.',
  'POST /users/forgot-password': noPasswordsByEmail,
  'POST /users/reset-password': noPasswordsByEmail,
  'POST /users/verify/:id': 'Accounts are not confirmed by e-mail here. Sign in with the password you were given.',
  'GET /users/init': nothingHere,
  'GET /og': nothingHere,
};

/** Collections of Payload's no endpoint of which answers anybody, each with what is said instead. */
export const closedCollections: Readonly<Record<string, string>> = {
  'payload-migrations': nothingHere,
  'payload-kv': nothingHere,
};

/** The same for a path that several collections have. */
export const closedPaths: Readonly<Record<string, string>> = {
  '/paste-url/:id?': 'Files are uploaded from a computer, never fetched from an address.',
};
