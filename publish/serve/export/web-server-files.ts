import { spellPath } from '../../../content/model/addresses/address-grammar.ts';

/** The headers that an address has, or every address below a folder, besides those that all have. */
export interface HeaderRule {
  /** Percent-encoded; a folder ends with a slash. */
  path: string;
  isFolder: boolean;
  /** A header a line, as `Name: value`. */
  lines: string;
}

/** What a web server has to know of a release. */
export interface Release {
  rules: readonly HeaderRule[];
  /** The headers of every address, as `Name: value`. */
  everywhere: readonly string[];
  /** The content type of each address that has bytes. */
  types: readonly (readonly [path: string, type: string])[];
  redirects: readonly (readonly [from: string, to: string])[];
  /** Where everything below a folder leads that nothing else answers, the nearest first. */
  patterns: readonly (readonly [from: string, to: string])[];
  /** Where an address leads that is asked for with something behind a question mark. */
  questions: readonly (readonly [from: string, to: string])[];
  /** What was withdrawn. */
  gone: readonly string[];
}

/** What nginx and Caddy include to answer as our own server does; docs/operating.md says where. They read it when they are reloaded. */
export function webServerFiles(release: Release): Record<string, string> {
  return {
    '.host/nginx-maps.conf': nginxMaps(release),
    '.host/nginx-site.conf': nginxSite(release),
    '.host/Caddyfile': caddyfile(release),
  };
}

const head = '# Written by each publish that changes a header, a redirect or a withdrawn page: do not edit.\n';

/**
 * What hides where it leads, before it is decoded: a second slash at its start, and separators, steps or control characters
 * anywhere. Sent back as somebody's way on, it would lead to another site, so nothing but "not found" is made of it.
 */
const odd = String.raw`~*^(?:[a-z][a-z0-9+.-]*://[^/?]*)?(?://|[^?]*(?:\\|%(?:2f|5c|7f|[01][0-9a-f])|/(?:[.]|%2e){1,2}(?:[/?]|$)))`;

/** A question that is longer than what our own server looks up. */
const tooLong = '.{1000}';

/** For `http { … }`: which headers an address has, where it leads, and whether it was withdrawn. */
function nginxMaps(release: Release): string {
  const { rules, everywhere, redirects, patterns, questions, gone } = release;
  const nginxKeys = nginxKeysAmong(release);
  const kinds = kindsOf(rules);
  const names = headerNames(kinds, everywhere);
  return [
    head,
    'map_hash_max_size 262144;',
    'map_hash_bucket_size 4096;',
    'map $request_uri $signpost_asked { "~^(?<signpost_asked_path>[^?]*)" $signpost_asked_path; }',
    // Not where the page that says "not found" takes its place, which would be refused too.
    `map $uri $signpost_from { volatile; default $request_uri; "~^/404[.]html\\z" ""; }`,
    nginxMap('$signpost_from $signpost_odd', [[odd, '1']]),
    'map $args $signpost_more { "" ""; default "&$args"; }',
    nginxMap('$signpost_path $signpost_kind', [
      ...nginxKeys(rules.filter(({ isFolder }) => !isFolder).map(({ path, lines }) => [path, String(kinds.get(lines))])),
      ...rules
        .filter(({ isFolder }) => isFolder)
        .map(({ path, lines }): [string, string] => [`~^${escapedForRegExp(plain(path))}`, String(kinds.get(lines))]),
    ]),
    ...[...names].map(([name, variable]) =>
      nginxMap(
        `$signpost_kind ${variable}`,
        [...kinds].flatMap(([lines, kind]) => {
          const value = valueIn(lines.split('\n'), name);
          return value === undefined ? [] : [[String(kind), value]];
        }),
        valueIn(everywhere, name),
      ),
    ),
    nginxMap(
      '$signpost_path $signpost_to',
      nginxKeys(redirects.map(([from, to]) => [from, withArgs(to, '$is_args$args', '$signpost_more')])),
    ),
    // As it was asked for: what is decoded may hold what no header may.
    nginxMap(
      '$signpost_asked $signpost_below',
      patterns.map(([from, to]) => [
        `~^${escapedForRegExp(from.slice(0, -1))}/*(?<signpost_rest>.*)$`,
        to.endsWith('/*') ? `${asSent(to.slice(0, -1))}$signpost_rest$is_args$args` : withArgs(to, '$is_args$args', '$signpost_more'),
      ]),
    ),
    ...nginxQuestions(questions),
    nginxMap('$signpost_path $signpost_gone', nginxKeys(gone.map((path) => [path, '1']))),
  ].join('\n');
}

/**
 * Where an address leads for what is asked for behind it. Trying a pattern for each takes long where there are thousands, so what
 * asks for one thing is looked up by that; nothing is tried on a question that our own server would not read to its end.
 */
function nginxQuestions(questions: Release['questions']): string[] {
  const keyed = questions.flatMap(([from, to]) => {
    const { path, asked } = apart(from);
    const [[name, value] = ['', '']] = asked;
    // Only these are names of its variables, which it compares without their case, as keys are.
    return asked.length === 1 && /^[a-z0-9_]+$/i.test(name) ? [{ from, name, key: `${path}?${value}`, to: asSent(to) }] : [];
  });
  const alone = [...Map.groupBy(keyed, ({ name, key }) => `${name} ${key}`.toLowerCase()).values()].flatMap((alike) =>
    alike.length === 1 ? alike : [],
  );
  const lookedUp = new Set(alone.map(({ from }) => from));
  const maps = [...Map.groupBy(alone, ({ name }) => name.toLowerCase())].map(([name, some], index) =>
    nginxMap(
      `"$signpost_path?$arg_${name}" $signpost_question_${index + 1}`,
      some.map(({ key, to }) => [key, to]),
      index === 0 ? '' : `$signpost_question_${index}`,
    ),
  );
  return [
    ...maps,
    nginxMap(
      '"$signpost_path?$args" $signpost_question_any',
      mostFirst(questions.filter(([from]) => !lookedUp.has(from))).map(([from, to]) => {
        const { path, patterns } = patternsOf(from);
        return [`~^${path}\\?${patterns.map((one) => `(?=(?:.*&)?${one}(?:&|$))`).join('')}`, asSent(to)];
      }),
      maps.length === 0 ? '' : `$signpost_question_${maps.length}`,
    ),
    nginxMap(
      '$args $signpost_question',
      [
        ['', ''],
        [`~^${tooLong}`, ''],
      ],
      '$signpost_question_any',
    ),
  ];
}

/** For `server { … }`, behind its `root`. */
function nginxSite({ rules, everywhere, types }: Release): string {
  const usual = usualTypes(types);
  const unusual = types.filter(([path, type]) => usual.get(endingOf(path)) !== type);
  const byType = Map.groupBy(usual, ([, type]) => type);
  return [
    head,
    'set $signpost_path $uri;',
    'if ($signpost_odd) { return 404; }',
    'if ($signpost_question) { return 301 $signpost_question; }',
    'if ($signpost_to) { return 301 $signpost_to; }',
    'if ($signpost_gone) { return 410; }',
    'absolute_redirect off;',
    'error_page 403 404 =404 /404.html;',
    'error_page 410 @signpost_gone;',
    'default_type application/octet-stream;',
    `types {\n${[...byType].map(([type, endings]) => `  ${nginxText(type)} ${endings.map(([ending]) => ending).join(' ')};`).join('\n')}\n}`,
    ...[...headerNames(kindsOf(rules), everywhere)].map(([name, variable]) => `add_header ${name} ${variable} always;`),
    'location / { try_files $uri ${uri}index.html @signpost_folder; }',
    'location = /404.html { internal; }',
    'location ~ "/[.](?!well-known/)" { return 404; }',
    'location @signpost_gone { try_files ${uri}index.html =410; }',
    'location @signpost_folder {\n  if (-f $document_root$uri/index.html) { return 301 $signpost_asked/$is_args$args; }\n  if ($signpost_below) { return 301 $signpost_below; }\n  return 404;\n}',
    ...unusual.map(
      ([path, type]) =>
        `location = ${nginxText(plain(path))} { types { } default_type ${nginxText(type)}; try_files $uri ${'${uri}'}index.html =404; }`,
    ),
    '',
  ].join('\n');
}

/** For a site, behind its `root`. */
function caddyfile(release: Release): string {
  const { rules, everywhere, redirects, patterns, questions, gone } = release;
  const kinds = kindsOf(rules);
  return [
    head,
    `header {\n${caddyHeaders(everywhere)}    -Server\n}`,
    ...[...kinds].flatMap(([lines, kind]) => {
      const paths = rules
        .filter((rule) => rule.lines === lines)
        .map(({ path, isFolder }) => caddyText(plain(path) + (isFolder ? '*' : '')));
      return [`@signpost_${kind} path ${paths.join(' ')}`, `header @signpost_${kind} {\n${caddyHeaders(lines.split('\n'))}}`];
    }),
    'map {query} {signpost_args} {signpost_more} {\n    "" "" ""\n    default "?{query}" "&{query}"\n}',
    caddyMap(
      'signpost_to',
      redirects.map(([from, to]) => [from, withArgs(to, '{signpost_args}', '{signpost_more}')]),
    ),
    caddyMap(
      'signpost_below',
      // What was asked for goes behind it below: a pattern's value holds no variables.
      patterns.map(([from, to]) => [
        `~^${escapedForRegExp(plain(from.slice(0, -1)))}/*(.*)$`,
        to.endsWith('/*') ? `${asSent(to.slice(0, -1))}\${1}` : asSent(to),
      ]),
    ),
    caddyMap(
      'signpost_question',
      // Its patterns cannot look for several things in any order, so each order is one.
      mostFirst(questions).flatMap(([from, to]) => {
        const { path, patterns: asked } = patternsOf(from);
        return ordersOf(asked).map((some) => [`~^${path}\\?(?:.*&)?${some.join('&(?:.*&)?')}(?:&|$)`, asSent(to)] as const);
      }),
      '{http.request.orig_uri.path}?{query}',
    ),
    caddyMap(
      'signpost_gone',
      gone.map((path) => [path, 'gone']),
    ),
    `@signpost_odd vars_regexp {http.request.orig_uri} \`${odd.replace('~*', '(?i)')}\``,
    `@signpost_question {\n  not vars {signpost_question} ""\n  not vars_regexp {query} "^${tooLong}"\n}`,
    '@signpost_below {\n  not vars {signpost_below} ""\n  not file {path} {path}index.html {path}/index.html\n}',
    '@signpost_moved not vars {signpost_to} ""',
    '@signpost_gone not vars {signpost_gone} ""',
    '@signpost_own {\n  path_regexp /\\.\n  not path /.well-known/*\n}',
    '@signpost_folder {\n  not path */\n  file {path}/index.html\n}',
    'route {',
    '  error @signpost_odd 404',
    '  redir @signpost_question {signpost_question} 301',
    '  redir @signpost_moved {signpost_to} 301',
    '  error @signpost_own 404',
    '  handle @signpost_gone {\n    rewrite * {path}index.html\n    file_server {\n      status 410\n    }\n  }',
    '  error /404.html 404',
    '  redir @signpost_folder {http.request.orig_uri.path}/{signpost_args} 301',
    '  redir @signpost_below {signpost_below}{signpost_args} 301',
    '  try_files {path} {path}index.html',
    '  file_server {\n    disable_canonical_uris\n  }',
    '}',
    `handle_errors {\n  header {\n${headersOfNotFound(release)}}\n  rewrite * /404.html\n  file_server {\n    status 404\n  }\n}`,
    '',
  ].join('\n');
}

function caddyHeaders(lines: readonly string[]): string {
  return lines.map((line) => `    ${nameIn(line)} ${caddyText(line.slice(line.indexOf(':') + 2))}\n`).join('');
}

/** The headers of the page for addresses that never were: Caddy forgets those that were set before something was not found. */
function headersOfNotFound({ rules, everywhere }: Release): string {
  const own = rules.find(({ path, isFolder }) => path === '/404.html' && !isFolder)?.lines.split('\n') ?? [];
  return caddyHeaders([...everywhere, ...own]);
}

/** Those that ask for most first: `?id=7&lang=fr` before `?id=7`. */
function mostFirst(questions: Release['questions']): Release['questions'] {
  return questions.toSorted(([one], [other]) => other.split('&').length - one.split('&').length);
}

/** Every order of some things; only the one there is of more than four, of which there would be too many. */
function ordersOf(things: readonly string[]): string[][] {
  if (things.length < 2 || things.length > 4) return [[...things]];
  return things.flatMap((first, index) => ordersOf(things.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

/** A start with a question as patterns: the path, and each thing that is asked for, whose name may be in any letters. */
function patternsOf(from: string): { path: string; patterns: string[] } {
  const { path, asked } = apart(from);
  return {
    path: escapedForRegExp(path),
    patterns: asked.map(([name, value]) => `(?i:${escapedForRegExp(name)})=${escapedForRegExp(value)}`),
  };
}

/** A start with a question: the path as it is read, and each name and value as they are sent. */
function apart(from: string): { path: string; asked: [name: string, value: string][] } {
  const mark = from.indexOf('?');
  return {
    path: plain(from.slice(0, mark)),
    asked: from
      .slice(mark + 1)
      .split('&')
      .map((one) => {
        const [name = '', value = ''] = one.split('=', 2);
        return [name, value];
      }),
  };
}

/** A number for each set of headers. */
function kindsOf(rules: readonly HeaderRule[]): Map<string, number> {
  return new Map([...new Set(rules.map(({ lines }) => lines))].map((lines, index) => [lines, index + 1]));
}

/** Each header but the content type, which nginx takes from a table of its own, with the variable of its value. */
function headerNames(kinds: ReadonlyMap<string, number>, everywhere: readonly string[]): Map<string, string> {
  const names = new Set([...everywhere, ...[...kinds.keys()].flatMap((lines) => lines.split('\n'))].filter(Boolean).map(nameIn));
  names.delete('Content-Type');
  return new Map([...names].map((name) => [name, `$signpost_${name.toLowerCase().replaceAll('-', '_')}`]));
}

function nameIn(line: string): string {
  return line.slice(0, line.indexOf(':'));
}

function valueIn(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => nameIn(line) === name)?.slice(name.length + 2);
}

/** The content type that most files with an ending have. */
function usualTypes(types: Release['types']): Map<string, string> {
  const usual = new Map<string, string>();
  for (const [ending, ofEnding] of Map.groupBy(types, ([path]) => endingOf(path))) {
    const counts = [...Map.groupBy(ofEnding, ([, type]) => type)].sort(([, a], [, b]) => b.length - a.length);
    if (ending !== '' && counts[0] !== undefined) usual.set(ending, counts[0][0]);
  }
  return usual;
}

function endingOf(path: string): string {
  return path.endsWith('/') ? 'html' : (/\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}

/** Where somebody is sent, with what they asked behind the question mark, before a fragment. */
function withArgs(to: string, first: string, further: string): string {
  const [address = '', fragment] = asSent(to).split('#', 2);
  return address + (address.includes('?') ? further : first) + (fragment === undefined ? '' : `#${fragment}`);
}

/** A target as a header holds it, with nothing in it that a web server takes for a variable. */
function asSent(to: string): string {
  return to
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replaceAll('$', '%24')
    .replaceAll('{', '%7B')
    .replaceAll('}', '%7D');
}

function plain(path: string): string {
  return (spellPath(path) ?? path).split('/').map(decodeURIComponent).join('/');
}

/** What tells the keys of a map of nginx apart, which compares texts without their case: patterns, where two addresses differ in that alone. */
function nginxKeysAmong({
  types,
  redirects,
}: Release): (entries: readonly (readonly [path: string, value: string])[]) => [string, string][] {
  const all = new Set([...types, ...redirects].map(([path]) => plain(path)));
  const alike = Map.groupBy(all, (path) => path.toLowerCase());
  return (entries) =>
    entries.map(([path, value]) => {
      const key = plain(path);
      return [alike.get(key.toLowerCase())?.length === 1 ? key : `~^${escapedForRegExp(key)}$`, value];
    });
}

function nginxMap(between: string, entries: readonly (readonly [string, string])[], byDefault = ''): string {
  // What is asked for changes where a page that says "not found" takes its place.
  return `map ${between} {\n  volatile;\n  default ${nginxText(byDefault)};\n${entries.map(([key, value]) => `  ${nginxText(key)} ${nginxText(value)};\n`).join('')}}`;
}

function nginxText(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function caddyMap(
  name: string,
  entries: readonly (readonly [path: string, value: string])[],
  from = '{http.request.orig_uri.path}',
): string {
  // What stands between backticks is taken as it is.
  const keyOf = (path: string): string => (path.startsWith('~') ? `\`${path.replaceAll('`', '%60')}\`` : caddyText(plain(path)));
  return `map ${from} {${name}} {\n${entries.map(([path, value]) => `    ${keyOf(path)} ${caddyText(value)}\n`).join('')}    default ""\n}`;
}

function caddyText(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function escapedForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
