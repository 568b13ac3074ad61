/** What the CMS answered. */
export interface CmsAnswer<Body = Record<string, unknown>> {
  status: number;
  body: Body;
}

/** A document, global or row as the CMS's REST API gives it. */
export type CmsDocument = { id: string } & Record<string, unknown>;

/** An officer who is signed in over REST. */
export interface Officer {
  token: string;
  /** Sends a request to the CMS's REST API, such as `PATCH /news/ID`. @throws where nobody answers */
  ask<Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<CmsAnswer<Body>>;
  /** Sends a document with a file. @throws where nobody answers */
  upload(method: string, path: string, data: object, file: { name: string; type: string; bytes: Uint8Array }): Promise<CmsAnswer>;
  /** Documents of a collection as they are stored, without what they refer to. */
  find(collection: string, query: string): Promise<CmsDocument[]>;
}

/** Signs an officer in. @throws with the CMS's answer where that does not work */
export async function signInOfficer(cmsUrl: string, who: { email: string; password: string } | { token: string }): Promise<Officer> {
  const call = async <Body>(
    method: string,
    path: string,
    init: { headers: Record<string, string>; body?: BodyInit },
  ): Promise<CmsAnswer<Body>> => {
    const response = await fetch(`${cmsUrl}/api${path}`, { method, signal: AbortSignal.timeout(60_000), ...init });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
    return { status: response.status, body: (isJson ? JSON.parse(text) : { text }) as Body };
  };
  const json = { 'content-type': 'application/json' };
  const tokenOf = async (): Promise<string> => {
    if ('token' in who) return who.token;
    const { status, body } = await call<{ token?: string }>('POST', '/users/login', { headers: json, body: JSON.stringify(who) });
    if (status !== 200 || body.token === undefined) throw new Error(`${who.email} could not sign in: ${JSON.stringify(body)}`);
    return body.token;
  };
  const token = await tokenOf();
  const authorization = `JWT ${token}`;
  return {
    token,
    ask: (method, path, body) =>
      call(method, path, { headers: { ...json, authorization }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    upload: (method, path, data, { name, type, bytes }) => {
      const form = new FormData();
      form.append('_payload', JSON.stringify(data));
      form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), name);
      return call(method, path, { headers: { authorization }, body: form });
    },
    find: async (collection, query) => {
      const { status, body } = await call<{ docs: CmsDocument[] }>('GET', `/${collection}?depth=0&${query}`, {
        headers: { authorization },
      });
      if (status !== 200) throw new Error(`The CMS answered ${status} when asked for ${collection}: ${JSON.stringify(body)}`);
      return body.docs;
    },
  };
}

/** Paragraphs as the CMS's editor keeps them. */
export function paragraphs(...texts: string[]): { root: { children: object[] } } {
  const common = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const words = (text: string): object => ({ type: 'text', text, version: 1, format: 0, detail: 0, mode: 'normal', style: '' });
  const children = texts.map((text) => ({ ...common, type: 'paragraph', textFormat: 0, textStyle: '', children: [words(text)] }));
  return { root: { ...common, type: 'root', children } } as { root: { children: object[] } };
}
