const KILOBYTE = 1_000;

/** «340 kB», «2,4 MB»: a file's size as people know it from their own folders. */
export function sizeText(bytes: number, decimal: "," | "."): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  if (kilobytes < KILOBYTE) return `${kilobytes} kB`;
  return `${(kilobytes / KILOBYTE).toFixed(1).replace(".", decimal)} MB`;
}
