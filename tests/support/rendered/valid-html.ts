import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes `<br>` and `<img />` alike, both are HTML.
    'void-style': 'off',
    'doctype-style': 'off',
    // Astro's compressed HTML; how attributes are written makes no difference to a reader.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Titles carry the page, its section and the site; search engines cut them, readers of tabs need the first words only.
    'long-title': 'off',
    // Several checkboxes of one name are how HTML asks for any of several values; their address names each.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // Numbers are written with ordinary spaces so that they can be searched and copied.
    'tel-non-breaking': 'off',
  },
});

/** What html-validate finds in a page, a line each; empty where it is valid. */
export async function findingsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'page'})`),
  );
}
