/** Models of the E5 family are trained on texts that say which side they are, and do worse without. */
const E5 = /(?<![a-z0-9])e5(?![a-z0-9])/i;

export function prefixed(text: string, as: "query" | "passage", model: string): string {
  return E5.test(model) ? `${as}: ${text}` : text;
}
