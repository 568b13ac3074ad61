/** A stretch of a text, which either is a telephone number or is not. */
export interface Stretch {
  text: string;
  isNumber: boolean;
}

/**
 * Parts a text at the telephone numbers in it: whole British numbers, and the help lines of the site. A help line of
 * three digits could be any number, so it counts only after a word such as "call".
 */
export function telephonesIn(text: string, helpLines: readonly string[]): Stretch[] {
  const number = numberIn(helpLines);
  const stretches: Stretch[] = [];
  let end = 0;
  const add = (part: string, isNumber: boolean): void => {
    if (part !== '') stretches.push({ text: part, isNumber });
  };
  for (const { 0: found, index } of text.matchAll(number)) {
    add(text.slice(end, index), false);
    add(found, true);
    end = index + found.length;
  }
  add(text.slice(end), false);
  return stretches;
}

function numberIn(helpLines: readonly string[]): RegExp {
  const lines = helpLines.map((line) => {
    const digits = line.replace(/\D/g, '');
    return digits.length > 4 ? [...digits].join(' ?') : `(?<=\\b(?:call|ring|dial|phone|NHS) )${digits}`;
  });
  return new RegExp(`(?<![\\w+/£.-])(?<!\\d )(?:${[...lines, '0(?: ?\\d){9,10}'].join('|')})(?! ?\\d|[/%.-]\\d)`, 'gi');
}
