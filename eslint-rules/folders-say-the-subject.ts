import type { Rule } from 'eslint';
import { projectPath } from './layers.ts';

const drawer = /(^|\/)(utils?|helpers?|common|shared|misc|lib\/utils?)(\.[cm]?[jt]sx?$|\/)/;

/** A folder called utils fills with what nobody finds again. */
export const foldersSayTheSubject: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: { description: 'No folder or module is called utils, helpers, common, shared or misc.' },
    messages: {
      drawer: '"{{name}}" says nothing about what is inside. Name the folder or module after its subject: dates, links, opening-hours.',
    },
    schema: [],
  },
  create(context) {
    const found = drawer.exec(projectPath(context.filename));
    if (!found) return {};
    return { Program: (node) => context.report({ node, messageId: 'drawer', data: { name: found[2] ?? '' } }) };
  },
};
