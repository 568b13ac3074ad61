import type { Page } from 'playwright/test';
import type { Route } from '../../../content/model/addresses/addresses.ts';
import type { Reader } from '../../../content/model/reader/reader.ts';
import type { CompiledSite } from '../../../publish/rendering/compiled-site.ts';

/** Lets a browser's page see pages at an origin where nobody listens: each is rendered when it is asked for. */
export async function answerWith(
  page: Page,
  origin: string,
  { assets, renderer }: CompiledSite,
  find: (path: string) => { reader: Reader; route: Route | undefined },
): Promise<void> {
  await page.route(`${origin}/**`, async (request) => {
    const path = decodeURI(new URL(request.request().url()).pathname);
    const { reader, route } = find(path);
    const asset = assets.find((one) => one.path === path);
    if (route !== undefined) {
      const { type, body } = await renderer.render({ reader, route, isPreview: false });
      await request.fulfill({ contentType: type, body });
    } else if (asset === undefined) await request.fulfill({ status: 404 });
    else await request.fulfill({ path: asset.file });
  });
}
