import { isReservedStart, leadingKey, redirectStart } from '../../content/model/addresses/redirect-start.ts';

/** The most characters of an address that is counted. */
const maxCharacters = 200;

/**
 * How an address that nothing answers is counted: its path, with what names a page behind a question mark, and nothing else of
 * the query. Undefined for what is no page people could be led on from: files that pages load, what programs try out to break
 * into a site, and what may say who somebody is.
 */
export function addressToCount(path: string, query: string): string | undefined {
  const named = [...new URLSearchParams(query)].find(([name, value]) => pageName.test(name) && pageValue.test(value));
  const address = named === undefined ? path : `${path}?${new URLSearchParams([named])}`;
  const words = decoded(address);
  if (address.length > maxCharacters || words === undefined || isReservedStart(path)) return undefined;
  if (probes.test(words) || loaded.test(path) || isPersonal(words)) return undefined;
  return redirectStart.safeParse(address).success ? leadingKey(address) : undefined;
}

/** What older sites call the page that is asked for. Names of visits, visitors and campaigns are none of these. */
const pageName = /^(?:(?:document|doc|page|article|news|item|content|story|node|category)_?(?:uid|guid|id)?|id|p|nid|guid)$/i;
const pageValue = /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/i;

/** What a page loads: nobody opens it by itself. */
const loaded = /\.(?:css|js|mjs|map|json|xml|ico|png|jpe?g|gif|webp|avif|svg|woff2?|ttf|eot)$/i;

/** What is tried out on every site in case it is there: hidden files, other systems' doors, code in an address. */
const probes = new RegExp(
  [
    String.raw`(?:^|/)\.`,
    String.raw`[<>"'(){};|$\\^~\x60]`,
    String.raw`\.\.|//`,
    String.raw`\b(?:wp-(?:login|admin|includes|json|content/plugins|config|cron)|xmlrpc|phpmyadmin|phpinfo|adminer|cgi-bin|boaform|hnap1?|actuator|solr|jenkins|owa|autodiscover|_ignition|telescope|_profiler|eval-stdin|webshell|shell|phpunit|vendor|node_modules|etc/passwd|server-status|manager/html|struts|druid|swagger|graphql|telnet|setup\.php|install\.php)\b`,
    String.raw`\.(?:sql|bak|old|orig|env|ini|log|conf|cfg|ya?ml|toml|pem|key|sh|exe|dll|swp|tar|t?gz|zip|rar|7z|db|sqlite|jsp|cgi|action|do)$`,
    String.raw`\b(?:select|union|insert|drop|sleep|benchmark|concat)\b.*\b(?:from|into|table|all|select)\b`,
  ].join('|'),
  'i',
);

/** An e-mail address or a long number; the identifiers of older systems are neither. */
function isPersonal(words: string): boolean {
  const rest = words.replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, '');
  return rest.includes('@') || /\d(?:[ .-]?\d){8,}/.test(rest);
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    // A % that escapes nothing: no page of anybody's.
    return undefined;
  }
}
