import { findRegister } from '../find-register';
import type { ToneRule } from '../tone-rule';

/** Words of one register with a sure counterpart in the other. */
const toVous: Record<string, string> = { toi: 'vous', ton: 'votre', ta: 'votre', tes: 'vos' };
const toTu: Record<string, string> = { vos: 'tes' };

/** Tu and vous mixed for one person, or not the house rule. French only; "vous" to a group is fine in a tu house. */
export const registerMixRule: ToneRule = {
  id: 'register-mix',
  check({ text, voiced, context }) {
    if (context.language !== 'fr') return [];
    const { tu, vous, toGroup } = findRegister(text, voiced, context.comment ?? '');
    const singular = toGroup ? [] : vous;
    const house =
      context.register ?? (tu.length > 0 && singular.length > 0 ? (tu.length > singular.length ? 'tu' : 'vous') : null);
    if (house === null) return [];
    const wrong = house === 'vous' ? tu : singular;
    const map = house === 'vous' ? toVous : toTu;
    const key = tu.length > 0 && singular.length > 0 ? 'tone_register_mix' : `tone_register_house_${house}`;
    return wrong.map((span) => {
      const replacement = map[voiced.slice(span.start, span.end)];
      return replacement === undefined ? { span, key } : { span, key, replacement };
    });
  },
};
