import { type WayIn, waysIn } from '../../content/model/fields/how-to-join.ts';

/** To whom, and what: "If you do not know how to begin, say:", "Hello, it is my first time here. How does it work?". */
interface FirstWords {
  to: string;
  say: string;
}

/** What somebody can say first to get in, by the most direct of the ways there are; undefined where none is known. */
export function firstWords(ways: readonly WayIn[], title: string, site: string): FirstWords | undefined {
  const way = waysIn.find((one) => ways.includes(one));
  const found = `I found ‘${title}’ on ${site}.`;
  switch (way) {
    case undefined:
      return undefined;
    case 'turn up':
      return { to: 'You can say:', say: 'Hello, it is my first time here. How does it work?' };
    case 'self-referral':
      return { to: 'You can say:', say: `${found} Can I refer myself?` };
    case 'GP referral':
      return { to: 'You can say to your GP:', say: `${found} Could it help me, and can you refer me?` };
    case 'link worker':
      return { to: 'You can say to a link worker:', say: `${found} Could you put me in touch?` };
    case 'professional referral':
      return { to: 'You can say to somebody who helps you already:', say: `${found} Could you refer me?` };
  }
}
