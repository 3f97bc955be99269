/** A term to look for. Written plainly: case, accents and apostrophes do not matter. */
export interface TermSpec {
  /**
   * A word or phrase, whole words only. A trailing * is a stem ("arnaq*" finds "arnaqueurs"), a leading * an ending
   * ("*phobe"). Between words any signs may stand but the end of a sentence. Emojis are words.
   */
  term: string;
  /** What the caller gets back; several terms may share one id. */
  id: number;
  /** Longer phrases that cancel the term where they contain it: "con" in "chili con carne". */
  except?: readonly string[] | undefined;
}
