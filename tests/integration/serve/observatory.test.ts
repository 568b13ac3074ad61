import { describe, expect, it } from 'vitest';
import { headersFor, pageSubject } from '../../../publish/serve/headers.ts';

const headers = headersFor(pageSubject);
const policy = new Map(
  headers['Content-Security-Policy']?.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values];
  }),
);

// What Mozilla's HTTP Observatory gives points for (mdn/mdn-http-observatory, src/grader/charts.js). Its scorer needs the
// network, so its conditions stand here, but for the integrity of scripts, which site/renderer.test.ts sees to. The points
// for cookies and for a place in browsers' HSTS list are not ours to have.
describe('Mozilla’s Observatory gives its extra points for', () => {
  it('a policy that allows nothing by default, nothing inline and no eval, and forms to this site only', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect([...policy.values()].flat().filter((value) => /'unsafe-|data:|https?:|\*/.test(value))).toEqual([]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
  });

  it('no framing by others, by the policy', () => {
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('a private referrer, and resources for this origin only', () => {
    expect(headers).toMatchObject({
      'Referrer-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  it('HTTPS for six months at least', () => {
    expect(Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1])).toBeGreaterThanOrEqual(15_768_000);
  });

  it('no cookie at all', () => {
    expect(Object.keys(headers)).not.toContain('Set-Cookie');
  });
});
