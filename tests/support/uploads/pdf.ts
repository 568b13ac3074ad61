/** What a PDF of a test has. */
export interface PdfParts {
  /** Written as it stands: `(Plan)` or `<FEFF0050>`. */
  title?: string;
  language?: string;
  /** What each page draws, such as `BT /F1 12 Tf 72 700 Td (Words) Tj ET`. */
  pages?: string[];
  /** Whether it has tags for its text. */
  isTagged?: boolean;
  /** Further objects, from number 100 on, and what the catalogue says of them. */
  more?: { objects?: string[]; catalogue?: string; trailer?: string };
}

/** A page that draws these words. */
export const words = (text: string): string => `/P <</MCID 0>> BDC BT /F1 12 Tf 72 700 Td (${text}) Tj ET EMC`;

/** A PDF with a table of its objects that is right (ISO 32000-1, 7.5). */
export function pdf({ title, language, pages = [words('Words on a page')], isTagged = false, more = {} }: PdfParts = {}): Buffer {
  const kids = pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ');
  const objects = new Map<number, string>([
    [
      1,
      `<< /Type /Catalog /Pages 2 0 R ${language === undefined ? '' : `/Lang (${language})`} ${isTagged ? '/MarkInfo << /Marked true >> /StructTreeRoot 5 0 R' : ''} ${more.catalogue ?? ''} >>`,
    ],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    [4, title === undefined ? '<< /Producer (A test) >>' : `<< /Title ${title} >>`],
    [5, '<< /Type /StructTreeRoot /K [6 0 R] /ParentTree << /Nums [0 [6 0 R]] >> >>'],
    [6, '<< /Type /StructElem /S /P /P 5 0 R /Pg 10 0 R /K 0 >>'],
  ]);
  for (const [index, content] of pages.entries()) {
    objects.set(
      10 + 2 * index,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /StructParents ${index} /Resources << /Font << /F1 3 0 R >> >> /Contents ${11 + 2 * index} 0 R >>`,
    );
    objects.set(11 + 2 * index, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  for (const [index, object] of (more.objects ?? []).entries()) objects.set(100 + index, object);
  return assembled(objects, more.trailer ?? '');
}

function assembled(objects: Map<number, string>, trailer: string): Buffer {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, object] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${size}\n${table.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
