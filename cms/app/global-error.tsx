'use client';

/** What officers read where a page of the CMS cannot be made: its database is down or damaged, mostly. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body style={{ fontFamily: 'sans-serif', margin: '3rem auto', maxWidth: '40rem', padding: '0 1rem' }}>
        <h1>The CMS cannot show this page just now</h1>
        <p>
          Most likely its database does not answer or is damaged. What was saved before is kept, and the public site is not affected.
        </p>
        <p>
          <a href="">Try again</a> in a minute. If it stays like this, tell whoever runs the site: the log of the CMS says why.
        </p>
      </body>
    </html>
  );
}
