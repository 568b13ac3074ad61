// Suggestions come with the first focus of a search field: whoever does not search pays nothing for them.
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggests]')) {
  const begin = (): void => {
    import('./suggest-in.ts').then(
      ({ suggestIn }) => suggestIn(input),
      // The field searches without them too.
      (error: unknown) => console.warn(error),
    );
  };
  if (document.activeElement === input) begin();
  else input.addEventListener('focus', begin, { once: true });
}
