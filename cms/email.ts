import type { EmailAdapter } from 'payload';

/** No mail server: the CMS sends nothing, and says so where it is asked to. */
export const noEmail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'nobody@example.org',
  defaultFromName: 'Signpost',
  sendEmail: () => Promise.reject(new Error('This site sends no e-mail: no mail server is set up for it.')),
});
