/** Where something is edited: a document, or one of what the site has one of. */
export function editAddress(admin: string, collection: string, id: string): string {
  return collection === 'globals' ? `${admin}/globals/${id}` : `${admin}/collections/${collection}/${encodeURIComponent(id)}`;
}
