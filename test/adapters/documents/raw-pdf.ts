interface Extras {
  /** How many pages the file says that it has. */
  readonly count?: number;
  /** What else stands in its catalog. */
  readonly catalog?: string;
  /** What else stands in its page. */
  readonly page?: string;
  /** More objects, from number 7. */
  readonly objects?: readonly string[];
}

/** A PDF of one page with these operators, written by hand. The fonts are F1, and F2 in bold. */
export function rawPdf(operators: string, extras: Extras = {}): Uint8Array {
  const { count = 1, catalog = "", page = "", objects: more = [] } = extras;
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> ${page} >>`,
    `<< /Length ${operators.length} >>\nstream\n${operators}\nendstream`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    ...more,
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, place) => {
    const offset = file.length;
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, "0")} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, "latin1"));
}
