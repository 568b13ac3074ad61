import { type PackedQuickIndex, unpackQuickIndex } from '../../content/model/search/packed-quick-index.ts';
import { shardAddress, shardsFor } from '../../content/model/search/quick-index-shards.ts';
import { wordsIn } from '../../content/model/search/tokenize.ts';
import type { SearchableIndex } from './ranking/searchable-index.ts';
import { spelledOut } from './ranking/spelled-out.ts';

/**
 * Makes what lays the shards that some questions ask for over a quick index, each once.
 * @param fetchShard loads a shard by its address
 */
export function shardLoader(
  fetchShard: (address: string) => Promise<unknown>,
): (questions: readonly string[], index: SearchableIndex) => Promise<SearchableIndex> {
  const loaded = new Set<number>();
  return async (questions, index) => {
    const { shards } = index.info;
    if (shards === undefined) return index;
    const asked = questions.flatMap((question) => shardsFor(wordsIn(spelledOut(question)), shards));
    const missing = [...new Set(asked)].filter((shard) => !loaded.has(shard));
    const bases = await Promise.all(
      missing.map(async (shard) => unpackQuickIndex((await fetchShard(shardAddress(shards, shard))) as PackedQuickIndex)),
    );
    for (const shard of missing) loaded.add(shard);
    return bases.length === 0 ? index : index.with(bases);
  };
}
