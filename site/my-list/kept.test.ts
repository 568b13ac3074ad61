import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isKeptPath, keptFrom, listAddress, markOf, maxKept, pathsFrom, printedFrom } from './kept.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(?:-[a-z0-9]{1,12}){0,3}$/);
const path = fc.tuple(slug, slug).map(([first, second]) => `/${first}/${second}/`);

describe('a list in an address', () => {
  it('comes back as it was sent', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: maxKept }), (paths) => {
        const { origin, pathname, hash } = new URL(listAddress('https://example.org', paths));
        expect([origin, pathname]).toEqual(['https://example.org', '/my-list/']);
        expect(pathsFrom(hash)).toEqual(paths);
      }),
    );
  });

  it('comes back from paper with its day, and with what each thing said then', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 6 }), fc.string(), (paths, said) => {
        const printed = { day: '2026-11-29', marks: new Map([[paths[0] ?? '', markOf(said)]]) };
        const { hash } = new URL(listAddress('https://example.org', paths, printed));
        expect(pathsFrom(hash)).toEqual(paths);
        expect(printedFrom(hash)).toEqual(printed);
      }),
    );
    expect(printedFrom('#2026-11-29%2Chubs%2Fone%7Eab12')).toEqual({ day: '2026-11-29', marks: new Map([['/hubs/one/', 'ab12']]) });
    expect(printedFrom('#hubs/one~ab12')).toBeUndefined();
    expect(printedFrom('#2026-13-40,hubs/one~ab12')).toBeUndefined();
    expect(pathsFrom('#2026-11-29,hubs/one~AB<b>,hubs/two~12345')).toEqual([]);
  });

  it('has a mark that other words change, and other spaces do not', () => {
    expect(markOf('Every day, 6pm to 11pm')).toBe(markOf(' Every day,\n 6pm to  11pm'));
    expect(markOf('Every day, 6pm to 11pm')).not.toBe(markOf('Every day, 6pm to 10pm'));
  });

  it('comes back when a mail program has encoded it', () => {
    expect(pathsFrom('#hubs%2Fone%2Cservices%2ftwo')).toEqual(['/hubs/one/', '/services/two/']);
  });

  it('gives nothing but addresses of two slugs, each once, whatever was put in', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.oneof(path, slug, fc.string(), fc.constantFrom('..', '//evil.example/a', '%2f', 'a b')))
          .map((parts) => parts.join(',')),
        (text) => {
          const paths = pathsFrom(`#${text}`);
          expect(paths.length).toBeLessThanOrEqual(maxKept);
          expect(new Set(paths).size).toBe(paths.length);
          for (const one of paths) {
            expect(isKeptPath(one)).toBe(true);
            expect(new URL(one, 'https://example.org').href).toBe(`https://example.org${one}`);
          }
        },
      ),
    );
  });

  it('has no room for other sites, other schemes or ways up', () => {
    const bad = [
      '//evil.example/a',
      'https://evil.example/',
      'javascript:alert(1)',
      '../admin',
      'hubs/..',
      'hubs',
      'a/b/c',
      'hubs/One',
      'hubs/a b',
      '',
    ];
    expect(pathsFrom(`#${bad.join(',')}`)).toEqual([]);
  });
});

describe('a list as the device kept it', () => {
  it('is read as it was written', () => {
    const kept = [{ path: '/hubs/one/', title: 'One & <two>' }];
    expect(keptFrom(JSON.stringify(kept))).toEqual(kept);
  });

  it('is empty where nothing was kept', () => {
    expect(keptFrom(null)).toEqual([]);
  });

  it('leaves out whatever is no such list, and never fails', () => {
    expect(keptFrom('{"path":"/hubs/one/"}')).toEqual([]);
    expect(keptFrom('[1,null,{"path":"/hubs/one/"},{"path":"//evil.example/","title":"x"}]')).toEqual([]);
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const { path, title } of keptFrom(text)) expect([isKeptPath(path), typeof title]).toEqual([true, 'string']);
      }),
    );
  });
});
