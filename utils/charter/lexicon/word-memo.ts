/** Words kept at most, and the longest of them: a longer one would keep the whole text it was cut from in memory. */
const mostWords = 20_000;
const longestWord = 12;

/**
 * Remembers an answer by word: comments are made of the same few thousand words, and finding out again what each may
 * begin is what reading a text would cost.
 */
export class WordMemo<T> {
  private readonly answers = new Map<string, T>();
  private readonly find: (word: string) => T;

  constructor(find: (word: string) => T) {
    this.find = find;
  }

  get(word: string): T {
    const known = this.answers.get(word);
    if (known !== undefined) return known;
    const answer = this.find(word);
    if (word.length <= longestWord) {
      if (this.answers.size >= mostWords) this.answers.clear();
      this.answers.set(word, answer);
    }
    return answer;
  }

  clear(): void {
    this.answers.clear();
  }
}
