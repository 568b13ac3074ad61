import { describe, expect, it } from 'vitest';
import { jsonForScript } from './json-for-script.ts';

describe('data in a script', () => {
  it.each(['</script>', '</Script/>', '</SCRIPT\t>', '<!--<script>', '<![CDATA[', ']]>', '\u2028\u2029', '&lt;/script&gt;'])(
    'cannot end it, or begin anything in it: %j (CVE-2026-41067)',
    (text) => {
      const data = { name: text, [text]: [text, { deep: text }] };
      const written = jsonForScript(data);
      expect(written).not.toMatch(/[<\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(data);
    },
  );
});
