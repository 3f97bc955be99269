import { describe, expect, it } from 'vitest';
import { readComment } from './read-comment';

describe('What a comment wants', () => {
  it.each([
    'Ma poussette a perdu une roue',
    'Toujours pas de réponse à mes courriels',
    'The handle came off in my hand',
    'still no reply, third email',
  ])('“%s” complains', (comment) => {
    const { complains, maybeComplains } = readComment(comment);
    expect(complains || maybeComplains).toBe(true);
  });

  it.each(['Vous livrez le samedi ?', 'on peut payer sur place', 'What time do you open?', 'can we bring the dog'])(
    '“%s” asks and does not complain',
    (comment) => expect(readComment(comment)).toMatchObject({ asks: true, complains: false }),
  );

  it.each(['Quelle belle expo, merci', 'trop bon ce dessert 😍', 'Love the new menu!', 'best day out ever'])(
    '“%s” praises',
    (comment) => expect(readComment(comment)).toMatchObject({ praises: true, complains: false }),
  );

  it.each(["Je n'ai plus envie de vivre", 'I want to end my life'])('“%s” is distress', (comment) => {
    expect(readComment(comment).distress).toBe(true);
  });

  it('takes the charter engine at its word', () => {
    expect(readComment('ok', ['complaint']).complains).toBe(true);
  });

  it('sees a post where there is no comment', () => {
    expect(readComment('  ').isPost).toBe(true);
  });
});
