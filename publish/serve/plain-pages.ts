/** A small page of the server's own, for when the release has none to give. */
export function plainPage(title: string, text: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
<p>${escape(text)}</p>
</main>
</body>
</html>
`;
}

/** A page for browsers that do not follow a redirect by themselves. */
export function redirectPage(to: string): string {
  return plainPage('This page has moved', 'It is now at a new address.').replace(
    '</p>',
    ` <a href="${escape(to)}">Go to the new address</a></p>`,
  );
}

function escape(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
