import type { CollectionBeforeOperationHook, CollectionConfig, GlobalBeforeOperationHook, GlobalConfig } from 'payload';

/** Who may write a field that Payload adds to a collection or global by itself. */
type FieldRule =
  /** The server alone: what a client says is dropped, because the admin sends back whole documents. */
  | 'server'
  /** A client, as far as the collection's own rules and hooks allow. */
  | 'client';

type Rules = Readonly<Record<string, FieldRule>>;

const rulesOfAll: Rules = {
  createdAt: 'server',
  // What a save was made from: a stale one is refused by it. What is stored is the server's own time.
  updatedAt: 'client',
  // Who may set it to what is held by `keep-publishing-to-publishers.ts` and `access/public-writes.ts`.
  _status: 'client',
  globalType: 'server',
  // Deleting is a save that sets it; the time is the server's own (cms/workflow/bin/with-bin.ts).
  deletedAt: 'client',
};

/** What is true of a file is read from the file; only the point of interest in a picture is somebody's choice. */
const rulesOfUploads: Rules = {
  filename: 'server',
  filesize: 'server',
  height: 'server',
  mimeType: 'server',
  sizes: 'server',
  thumbnailURL: 'server',
  url: 'server',
  width: 'server',
  prefix: 'server',
  _objectKey: 'server',
  focalX: 'client',
  focalY: 'client',
};

const rulesOfAccounts: Rules = {
  email: 'client',
  password: 'client',
  hash: 'server',
  salt: 'server',
  sessions: 'server',
  lockUntil: 'server',
  loginAttempts: 'server',
  resetPasswordExpiration: 'server',
  resetPasswordRequestedAt: 'server',
  resetPasswordToken: 'server',
};

/** A rule for each field that Payload adds by itself to a collection or a global. A test fails where the configuration has one that is not here. */
export function rulesOfPayloadFields({ auth, upload }: { auth?: unknown; upload?: unknown }): Rules {
  return { ...rulesOfAll, ...(upload ? rulesOfUploads : {}), ...(auth ? rulesOfAccounts : {}) };
}

/** Drops, from what a client sends, the fields of Payload's that only the server writes. */
export function withoutServerFields(collection: CollectionConfig): CollectionConfig {
  const rules = rulesOfPayloadFields(collection);
  const drop: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
    if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args;
    return { ...args, data: withoutServerData((args as { data?: unknown }).data, rules) };
  };
  return { ...collection, hooks: { ...collection.hooks, beforeOperation: [drop, ...(collection.hooks?.beforeOperation ?? [])] } };
}

/** The same for globals. */
export function withoutServerFieldsOfGlobal(global: GlobalConfig): GlobalConfig {
  const rules = rulesOfPayloadFields({});
  const drop: GlobalBeforeOperationHook = ({ args, operation, overrideAccess }) => {
    if (overrideAccess || operation !== 'update') return args;
    const save = args as { data?: unknown };
    return { ...save, data: withoutServerData(save.data, rules) };
  };
  return { ...global, hooks: { ...global.hooks, beforeOperation: [drop, ...(global.hooks?.beforeOperation ?? [])] } };
}

function withoutServerData(data: unknown, rules: Rules): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([name]) => rules[name] !== 'server'));
}
