import type { DraftContext } from './draft-context';
import type { CommentReading } from './read-comment';
import { argues, type ReadSentence } from './sentences/read-sentences';

/** The reply applies the charter: it hides, reminds or removes, and answers no complaint. */
const moderation = {
  fr: /(?:notre|la|de la) charte|(?:message|commentaire|avis|publication) (?:contenait|comportait|visait) (?:des |une? )?(?:injure|insulte|propos|menace|attaque|grossieret)\w*|(?:message|commentaire|publication|lien)s? (?:a|ont) ete (?:masque|supprime|retire)|(?:avons|ai) (?:masque|supprime|retire) (?:votre|ton|un|ce|vos|tes|des)/,
  en: /(?:our|the) (?:charter|house rules|community (?:rules|guidelines))|(?:message|comment|post|link)s? (?:has|have|was|were) been (?:hidden|removed|deleted)|(?:we've|we have|i've|i have) (?:hidden|removed|deleted) (?:your|a|this|the|some)/,
};

/** What broke the charter tells of no problem that the reply should answer, unless the charter engine heard one. */
function withoutComplaint(comment: CommentReading, signals: readonly string[] = []): CommentReading {
  const complains = signals.includes('complaint');
  return { ...comment, complains, maybeComplains: false, problem: complains || comment.distress };
}

/** Argued with, a remark that neither asks nor praises is heard as a complaint. */
function arguedWith(comment: CommentReading, said: readonly ReadSentence[]): CommentReading {
  const silent = !comment.isPost && !comment.asks && !comment.praises && !comment.complains;
  return silent && said.some(argues) ? { ...comment, maybeComplains: true, problem: true } : comment;
}

/** The comment as the reply shows it to be: a charter applied answers no complaint, a remark argued with is one. */
export function commentAsAnswered(
  comment: CommentReading,
  voiced: string,
  said: readonly ReadSentence[],
  { language, signals }: Pick<DraftContext, 'language' | 'signals'>,
): CommentReading {
  return moderation[language].test(voiced) ? withoutComplaint(comment, signals) : arguedWith(comment, said);
}
