import { slugify } from '../../../content/model/addresses/slugify.ts';
import type { Issue } from '../../snapshot/mapping/context.ts';
import { type Data, rowsOf } from '../../snapshot/mapping/fields.ts';
import type { ChangedEdition } from './changed-editions.ts';
import { saidOfChange } from './said-of-change.ts';

/** What nobody has said yet of public editions that were changed, at the places where it is to be said. */
export function unexplained(changed: readonly ChangedEdition[], written: Data): Issue[] {
  return changed.flatMap(({ index, label, slug, what }): Issue[] => {
    if (index === undefined)
      return [
        {
          path: ['editions'],
          reason: `“${label}” is public at the address “${slug}”, which must go on answering. Put it back as it was; where it no longer holds, choose “Withdrawn” under “Does it still hold?” and say why.`,
        },
      ];
    const at = ['editions', index, 'replacing'];
    const said = saidOfChange(rowsOf(written['editions'])[index] ?? {});
    if (said === undefined) {
      const changes = new Intl.ListFormat('en-GB').format(what);
      return [
        {
          path: [...at, 'kind'],
          reason: `“${label}” is public, and you changed ${changes}. Say here whether that is a correction or a new edition, or put it back as it was. People who link to it rely on what it says.`,
        },
      ];
    }
    return [
      ...(said.note === ''
        ? [{ path: [...at, 'note'], reason: `Say in a sentence what is different in “${label}”. Readers see it beside the edition.` }]
        : []),
      ...(said.kind === 'new edition' && slugify(said.label) === ''
        ? [
            {
              path: [...at, 'label'],
              reason:
                'Say what the new edition is called, such as “Second edition”. Its address is made from that, so it needs letters from a to z or numbers.',
            },
          ]
        : []),
    ];
  });
}
