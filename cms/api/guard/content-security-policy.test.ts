import { expect, it } from 'vitest';
import { policyOfAdmin } from './content-security-policy.ts';

it('runs no script and takes no style element that stands in a page, but by the nonce of its answer or a known hash', () => {
  const directives = new Map(
    policyOfAdmin('bm9uY2U=')
      .split('; ')
      .map((directive) => [directive.slice(0, directive.indexOf(' ')), directive.slice(directive.indexOf(' ') + 1)]),
  );
  expect(directives.get('script-src')).toBe("'self' 'nonce-bm9uY2U='");
  expect(directives.get('script-src-attr')).toBe("'none'");
  expect(directives.get('style-src')).toMatch(/^'self'( 'sha256-[A-Za-z0-9+/]{43}=')+$/);
  // Positions and sizes are written into attributes, and run nothing.
  expect([...directives].filter(([, allowed]) => allowed.includes('unsafe')).map(([name]) => name)).toEqual(['style-src-attr']);
  expect(directives.get('frame-ancestors')).toBe("'self'");
});
