import type { CollectionConfig, GlobalConfig, UIField } from 'payload';

/** Puts above the form of a collection the list of what a refused publish asks for. */
export function withProblemsListed(collection: CollectionConfig): CollectionConfig {
  return collection.custom?.['publicFields'] === undefined ? collection : { ...collection, fields: [problems(), ...collection.fields] };
}

/** The same for a global. */
export function withProblemsOfGlobalListed(global: GlobalConfig): GlobalConfig {
  return { ...global, fields: [problems(), ...global.fields] };
}

function problems(): UIField {
  return {
    name: 'problems',
    type: 'ui',
    label: 'What needs putting right',
    admin: { disableListColumn: true, components: { Field: '/admin/document/Problems.tsx#Problems' } },
  };
}
