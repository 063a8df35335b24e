/**
 * The whole state in the address, after the #, where browsers never send it anywhere.
 * Only what differs from the defaults is written: `#v=2026-11&r=44-4403&i=8000&p=fixed~fixed~a=700`.
 */
import { languages } from '../text/language.js';
import { flag, freeText, matching, number, oneOf, orNull, readFields, writeFields, type Fields } from './codec.js';
import { assumptionNames, assumptionSets, categories, defaultState, ownNames, thisMonth, type State } from './inputs.js';
import { planFromText, planToText } from './plan-hash.js';
import { MOST_PLANS, type Plan } from './plans.js';

const scalars: Fields = [
  ['r', 'region', matching(/^[0-9A-Za-z-]{2,20}$/)],
  ['y', 'birthYear', number],
  ['m', 'birthMonth', matchingMonth()],
  ['c', 'category', oneOf(categories)],
  ['i', 'income', number],
  ['k', 'months', orNull(number)],
  ['x', 'index', orNull(number)],
  ['b', 'balance', orNull(number)],
  ['dk', 'deemedMonths', number],
  ['dx', 'deemedIndex', orNull(number)],
  ['a', 'set', oneOf(assumptionSets)],
  ['s', 'shift', number],
  ['e', 'extend', flag],
  ['d', 'death', orNull(number)],
  ['lang', 'language', oneOf(languages)],
  ['big', 'large', flag],
  ['money', 'money', oneOf(['today', 'nominal'])],
  ['see', 'chosen', matching(/^[0-9a-z-]{1,40}$/)],
];
const assumed: Fields = assumptionNames.map((name) => [`a.${name}`, name, number] as const);
const own: Fields = ownNames.map((name) => [`o.${name}`, name, number] as const);

const extra = /^([detw]\.[a-z0-9_]{1,32})=(.*)$/;
const extraText = freeText(400);

function readExtras(parts: string[]): Record<string, string> | null {
  const extras: Record<string, string> = {};
  for (const part of parts) {
    const [, name = '', text = ''] = extra.exec(part) ?? [];
    const value = extraText.read(text);
    if (typeof value !== 'string') return null;
    extras[name] = value;
  }
  return extras;
}

function matchingMonth() {
  return { write: String, read: (text: string) => (/^([1-9]|1[0-2])$/.test(text) ? Number(text) : undefined) };
}

const monthText = /^\d{4}-(0[1-9]|1[0-2])$/;

export function writeHash(state: State): string {
  const usual = defaultState(state.valuation);
  const parts = [
    ...writeFields(scalars, state, usual),
    ...writeFields(assumed, state.assumed, {}),
    ...writeFields(own, state.own, {}),
  ];
  const plans = state.plans.map(planToText);
  if (plans.join() !== usual.plans.map(planToText).join()) parts.push(...plans.map((plan) => `p=${plan}`));
  // The same link must give the same numbers next year: the month goes with it.
  if (parts.length > 0 || state.valuation !== thisMonth()) parts.unshift(`v=${state.valuation}`);
  return [...parts, ...Object.entries(state.extras).map(([name, value]) => `${name}=${extraText.write(value)}`)].join('&');
}

/** The state a link holds, or null if any of it cannot be read: half a link would be somebody else's numbers. */
export function readHash(hash: string): State | null {
  const parts = hash.replace(/^#/, '').split('&').filter((part) => part !== '');
  const named = (name: string) => parts.filter((part) => part.startsWith(name));
  const month = named('v=').map((part) => part.slice(2));
  if (month.length > 1 || month.some((text) => !monthText.test(text))) return null;

  const plain = parts.filter((part) => !/^(v|p|a\.\w+|o\.\w+)=/.test(part) && !extra.test(part));
  const extras = readExtras(parts.filter((part) => extra.test(part)));
  const values = readFields(scalars, plain);
  const assumedValues = readFields(assumed, named('a.'));
  const ownValues = readFields(own, named('o.'));
  const plans = named('p=').map((part) => planFromText(part.slice(2)));
  if (!values || !assumedValues || !ownValues || !extras || plans.includes(null) || plans.length > MOST_PLANS) return null;

  const state = { ...defaultState(month[0]), ...values, assumed: assumedValues, own: ownValues, extras } as State;
  if (plans.length > 0) state.plans = plans as Plan[];
  const ids = new Set(state.plans.map((plan) => plan.id));
  if (ids.size !== state.plans.length) return null;
  if (!ids.has(state.chosen)) state.chosen = state.plans[0]?.id ?? '';
  return state;
}
