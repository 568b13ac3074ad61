import type { CollectionConfig, GlobalConfig } from 'payload';

/**
 * Counts only drafts as autosaves. The next autosave is written over the last one, so a version that was published as one would be
 * lost from the history of its document.
 */
export function withKeptPublicVersions(collection: CollectionConfig): CollectionConfig {
  return withFirst(collection);
}

/** The same for globals. */
export function withKeptPublicVersionsOfGlobal(global: GlobalConfig): GlobalConfig {
  return withFirst(global);
}

function withFirst<Config extends CollectionConfig | GlobalConfig>(config: Config): Config {
  return { ...config, hooks: { ...config.hooks, beforeOperation: [keepPublic, ...(config.hooks?.beforeOperation ?? [])] } };
}

type Save = { autosave?: boolean; draft?: boolean; data?: { _status?: unknown } | null };

function keepPublic({ args }: { args: unknown }): unknown {
  const save = args as Save;
  const isDraft = save.draft === true && save.data?._status !== 'published';
  return save.autosave === true && !isDraft ? { ...save, autosave: false } : args;
}
