/** The text, or as many whole lines or words of it as fit in `most` characters, with a sign that more follows. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = Math.max(cut.lastIndexOf("\n"), cut.lastIndexOf(" "));
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()} …`;
}
