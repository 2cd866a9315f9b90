/** Which character separates the fields of a CSV file, told by counting outside quotes. */
export type Delimiter = "," | ";" | "\t";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];
const LINES_READ = 20;

/** The one that most lines have most of; where lines differ, the one that never falls away. A comma when there is none. */
export function delimiterOf(text: string): Delimiter {
  const lines = countsByLine(text);
  let best: Delimiter = ",";
  let bestScore = [0, 0];
  for (const [index, delimiter] of DELIMITERS.entries()) {
    const counts = lines.map((line) => line[index] ?? 0);
    const score = [Math.min(...counts), counts.reduce((sum, count) => sum + count, 0)];
    if (isHigher(score, bestScore)) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function isHigher(
  [least = 0, total = 0]: readonly number[],
  [otherLeast = 0, otherTotal = 0]: readonly number[],
): boolean {
  return least > otherLeast || (least === otherLeast && total > otherTotal);
}

function countsByLine(text: string): number[][] {
  const lines: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let isQuoted = false;
  let isEmpty = true;
  for (let i = 0; i < text.length && lines.length < LINES_READ; i++) {
    const character = text[i] ?? "";
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === "\n" || character === "\r") {
      if (!isEmpty) lines.push(counts);
      counts = DELIMITERS.map(() => 0);
      isEmpty = true;
      continue;
    }
    isEmpty = false;
    const index = DELIMITERS.indexOf(character as Delimiter);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  if (!isEmpty && lines.length < LINES_READ) lines.push(counts);
  return lines.length > 0 ? lines : [counts];
}
