/** What a hand that slipped may have meant: a letter doubled, left out, or swapped with its neighbour. */
export function slips(written: string): ReadonlySet<string> {
  const meant = new Set<string>();
  for (let place = 0; place < written.length; place += 1) {
    const [before, letter, next, after] = [
      written.slice(0, place),
      written.charAt(place),
      written.charAt(place + 1),
      written.slice(place + 2),
    ];
    meant.add(before + letter + letter + next + after);
    meant.add(before + next + after);
    if (next) meant.add(before + next + letter + after);
  }
  meant.delete(written);
  return meant;
}
