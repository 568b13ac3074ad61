import type { HelpLine } from '../../../content/model/globals/settings.ts';
import type { Document } from '../../../content/model/documents/index.ts';
import type { Reader } from '../../../content/model/reader/reader.ts';
import { addressWords, telephoneAddress } from '../../navigation/link-address.ts';

/** A way to reach a help line besides calling it. */
interface OtherWay {
  /** "Text", "Relay UK". */
  name: string;
  /** What is pressed: the number, or the website's address in words. */
  text: string;
  href: string;
  hint?: string;
}

/** The ways to reach a help line without speaking or hearing, those that officers gave. */
export function otherWays({ textNumber, textHint, relayNumber, signLanguage }: HelpLine): OtherWay[] {
  return [
    ...(textNumber === undefined
      ? []
      : [
          {
            name: 'Text',
            text: textNumber,
            href: `sms:${textNumber.replaceAll(' ', '')}`,
            ...(textHint === undefined ? {} : { hint: textHint }),
          },
        ]),
    ...(relayNumber === undefined ? [] : [{ name: 'Relay UK', text: relayNumber, href: telephoneAddress(relayNumber) }]),
    ...(signLanguage === undefined
      ? []
      : [{ name: 'British Sign Language (BSL)', text: addressWords(signLanguage), href: signLanguage, hint: 'on another website' }]),
  ];
}

/** The help line that has a number, however it is spaced. */
export function helpLineOf(telephone: string, reader: Reader): HelpLine | undefined {
  const digits = telephoneAddress(telephone);
  return reader.setting('settings').urgentHelp.find((line) => telephoneAddress(line.telephone) === digits);
}

/** Whether a document's own text has a card to call each of the help lines: to name them all again would only push it down. */
export function namesEveryHelpLine(document: Document, reader: Reader): boolean {
  if (!('body' in document)) return false;
  const numbers = document.body.flatMap((node) =>
    node.type === 'block' && node.block.blockType === 'careCard' && node.block.telephone !== undefined
      ? [telephoneAddress(node.block.telephone)]
      : [],
  );
  return (
    numbers.length > 0 && reader.setting('settings').urgentHelp.every(({ telephone }) => numbers.includes(telephoneAddress(telephone)))
  );
}
