/** An element of the page that must be there. @throws when the template does not have it */
export function byId<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${kind.name} #${id}: see site/templates/Search.astro.`);
  return found;
}
