// "Did you mean …?": the name that somebody most likely meant to type.

/**
 * The candidate nearest to `name`, or undefined where none is near. Hangul is compared letter by letter (decomposed),
 * so that a slip in one letter of a syllable counts as one.
 */
export async function nearestName(name: string, candidates: Iterable<string>): Promise<string | undefined> {
  const { default: leven } = await import('leven');
  const wanted = decompose(name);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const letters = decompose(candidate);
    const length = Math.max(wanted.length, letters.length);
    // Two letters that changed places count as two slips.
    const limit = Math.max(length < 4 ? 1 : 2, Math.floor(length / 3));
    if (Math.abs(letters.length - wanted.length) > limit) continue;
    const distance = leven(wanted, letters, { maxDistance: limit + 1 });
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

const decompose = (text: string): string => text.slice(0, 200).normalize('NFD').toLowerCase();
