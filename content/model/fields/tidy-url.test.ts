import { describe, expect, it } from 'vitest';
import { safeUrl } from './link.ts';
import { tidyPostcode, tidyTelephone, tidyUrl } from './tidy-url.ts';

describe('an address as somebody pasted it', () => {
  it.each([
    ['https://www.nhs.uk', 'https://www.nhs.uk'],
    ['  HTTPS://WWW.NHS.UK/Live-Well/ ', 'https://www.nhs.uk/Live-Well/'],
    ['\u200bhttp://example.org\ufeff', 'http://example.org'],
    ['<https://example.org/a?b=c&d#E>', 'https://example.org/a?b=c&d#E'],
    ['“https://example.org/”', 'https://example.org/'],
    ['https://example.org/annual report.pdf', 'https://example.org/annual%20report.pdf'],
    ["https://example.org/what's-on/", 'https://example.org/what%27s-on/'],
    ['https://example.org/what’s-on/', 'https://example.org/what%E2%80%99s-on/'],
    ['https://example.org/a-very-long-\r\nline', 'https://example.org/a-very-long-line'],
    ['https: //example.org', 'https://example.org'],
    ['www.Example.org/Page', 'https://www.example.org/Page'],
    ['example.org.uk/page', 'https://example.org.uk/page'],
    ['Mailto: desk@example.org', 'mailto:desk@example.org'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['TEL:(01632) 960-123', 'tel:01632 960 123'],
    ['tel:(01632)%20960-123', 'tel:01632 960 123'],
    ['tel:+44 (0)1632 960123', 'tel:+44 1632 960123'],
  ])('%j is %j', (written, tidy) => {
    expect(tidyUrl(written)).toBe(tidy);
    expect(safeUrl.safeParse(tidy).success).toBe(true);
  });

  it.each(['javascript:alert(1)', 'JavaScript: alert(1)', 'data:text/html,x', 'file:///C:/plan.docx', 'see the plan'])(
    '%j stays something the content model refuses',
    (written) => {
      expect(safeUrl.safeParse(tidyUrl(written)).success).toBe(false);
    },
  );
});

describe('a telephone number as somebody typed it', () => {
  it.each([
    ['01632 960123', '01632 960123'],
    [' (01632)\u00a0960123 ', '01632 960123'],
    ['01632-960-123', '01632 960 123'],
    ['+44 (0) 1632 960123', '+44 1632 960123'],
    ['ask at the desk', 'ask at the desk'],
  ])('%j is %j', (written, tidy) => {
    expect(tidyTelephone(written)).toBe(tidy);
  });
});

describe('a postcode as somebody typed it', () => {
  it.each([
    ['GL1 1AA', 'GL1 1AA'],
    ['gl11aa', 'GL1 1AA'],
    [' GL1\u00a0 1AA ', 'GL1 1AA'],
    ['G L1 1 AA', 'GL1 1AA'],
    ['ec1a1bb', 'EC1A 1BB'],
    ['gl', 'GL'],
    ['gl1', 'GL1'],
  ])('%j is %j', (written, tidy) => {
    expect(tidyPostcode(written)).toBe(tidy);
  });
});
