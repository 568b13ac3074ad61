import { filesStay, type Store } from '../../../publish/store/index.ts';

/** Removes files while no backup is made, which copies every file that its databases name. @throws where one is made just now */
export async function whileFilesMayGo<T>(store: Pick<Store, 'lease'>, work: () => Promise<T>): Promise<T> {
  const lease = store.lease(filesStay.name, filesStay);
  if (!lease.acquire()) throw new Error('A backup is being made, for which every file must stay.');
  try {
    return await work();
  } finally {
    lease.release();
  }
}
