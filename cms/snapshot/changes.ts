import type { Payload } from 'payload';
import { type Collection, collections } from '../../content/model/collections.ts';
import type { GlobalName } from '../../content/model/globals/index.ts';
import type { Change } from '../../publish/change.ts';
import { publisherPrincipal } from '../access/publisher.ts';
import { alerts } from '../collections/alerts.ts';
import { documentCollections } from '../collections/documents/index.ts';
import type { Source } from '../collections/public-fields.ts';
import { redirects } from '../collections/redirects.ts';
import { contentGlobals } from '../globals/content.ts';
import { installationFacts } from '../installation/checklist/checks.ts';
import { type Data, dataOf } from './mapping/fields.ts';
import { type Facts, noFacts } from './mapping/lay-facts-over.ts';
import { isFaultOfDatabase, reasonOf } from './find-readable.ts';
import { invalid, unreadable, versionOf } from './invalid.ts';
import { publicFacts } from './public-facts.ts';
import { toPhrase } from '../language/to-phrase.ts';
import { toAlert, toDocument, toGlobal, toRedirect } from './to-document.ts';

/** The collections that are read document by document. */
export type ReadCollection = Collection | 'alerts' | 'redirects' | 'phrases';

/** Whether a name is that of a collection of public documents. */
export function isDocumentCollection(name: string): name is Collection {
  return (collections as readonly string[]).includes(name);
}

/** What the publisher is told of something public, given the facts it uses. */
function changeOf(collection: ReadCollection, written: Data, facts: Facts): Change {
  try {
    return mappedChange(collection, written, facts);
  } catch (error) {
    // A value that no officer could have written: the row is damaged, and the others are none the worse for it.
    return unreadable(collection, { id: String(written['id']), reason: reasonOf(error) });
  }
}

function mappedChange(collection: ReadCollection, written: Data, facts: Facts): Change {
  const id = String(written['id']);
  switch (collection) {
    case 'alerts': {
      const { ok, problems } = toAlert(alerts, written, facts);
      return ok === undefined ? invalid(collection, written, problems) : { kind: 'alert', id, value: ok };
    }
    case 'redirects': {
      const { ok, problems } = toRedirect(redirects, written);
      return ok === undefined ? invalid(collection, written, problems) : { kind: 'redirect', id, value: ok };
    }
    case 'phrases': {
      const { ok, problems } = toPhrase(written);
      if (ok === undefined) return invalid(collection, written, problems);
      // A sentence without an approved translation is nothing to the public.
      return ok.translations.length === 0 ? { kind: 'removed', of: collection, id } : { kind: 'phrase', id, value: ok };
    }
    default:
      return changeOfDocument(collection, id, written, facts);
  }
}

/** What the publisher is told of several things of one collection, with the facts they use. */
export async function changesOf(payload: Payload, collection: ReadCollection, documents: readonly Data[]): Promise<Change[]> {
  const facts =
    collection === 'redirects' || collection === 'phrases'
      ? noFacts
      : await publicFacts(payload, sourceOfCollection(collection), documents);
  return documents.map((written) => changeOf(collection, written, facts));
}

/** What the publisher is told of a global; nothing while it was never published. */
export async function changeOfGlobal(payload: Payload, name: GlobalName): Promise<Change | undefined> {
  let written: Data;
  try {
    written = dataOf(await payload.findGlobal({ slug: name, depth: 0, overrideAccess: false, user: publisherPrincipal() }));
  } catch (error) {
    if (isFaultOfDatabase(error)) throw error;
    return { ...unreadable('globals', { id: name, reason: reasonOf(error) }), title: titleOfGlobal(name) } as Change;
  }
  if (written['_status'] !== 'published') return undefined;
  const version = versionOf(written);
  const facts = await publicFacts(payload, contentGlobals[name], [written]);
  const { ok, problems } = toGlobal(name, contentGlobals[name], written, facts);
  if (problems !== undefined) return { kind: 'invalid', collection: 'globals', id: name, title: titleOfGlobal(name), version, problems };
  const value = name === 'settings' ? { ...ok, installation: await installationFacts(payload) } : ok;
  return { kind: 'global', name, value, version } as Change;
}

function changeOfDocument(collection: Collection, id: string, written: Data, facts: Facts): Change {
  const { ok, problems } = toDocument(documentCollections[collection], written, facts);
  return ok === undefined
    ? invalid(collection, written, problems)
    : { kind: 'document', collection, id, document: ok, version: versionOf(written) };
}

/** The part of the configuration that says which fields of a document or an alert are public. */
export function sourceOfCollection(collection: string): Source {
  return isDocumentCollection(collection) ? documentCollections[collection] : alerts;
}

function titleOfGlobal(name: GlobalName): string {
  const { label } = contentGlobals[name];
  return typeof label === 'string' ? label : name;
}
