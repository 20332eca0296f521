// PDFs by hand, as small as they can be.

const inString = (text: string): string => text.replaceAll(/[\\()]/g, String.raw`\$&`);

/** Each line is shown by itself; a dash of another kind is written in WinAnsi. */
function contentOf(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${inString(line).replaceAll('–', '\\226')}) Tj T*`);
  return `BT /F1 10 Tf 12 TL 50 800 Td ${shown.join('\n')} ET`;
}

/** A PDF with a page of these lines each; `trailer` is put into the trailer as it is. */
export function pdfOf(pages: readonly (readonly string[])[], trailer = ''): Uint8Array {
  const kids = pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, n) => {
      const content = contentOf(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 850] /Contents ${5 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const at = text.length;
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, 'latin1'));
}

/** Says that it is encrypted with a password that nobody has. */
export const encryptedPdf = (): Uint8Array =>
  pdfOf(
    [['secret']],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`,
  );
