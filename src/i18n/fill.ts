/**
 * Puts values into a message: `fill('ko', '{n}칸 중 {done}칸', { n: 7, done: 5 })`.
 * Numbers are written as the language writes them. A Korean particle that depends on the last sound of what stands
 * before it is written `{name:은/는}` (also 이/가, 을/를, 와/과, 으로/로) and chosen by `es-hangul`.
 */
import { josa } from 'es-hangul';
import type { Locale } from './locales.ts';

export type Values = Readonly<Record<string, string | number>>;
type Particle = Parameters<typeof josa>[1];
const PLACE = /\{(\w+)(?::([^}]+))?\}/g;

/** Making a format costs far more than using it, and a map writes a hundred numbers at a click. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: Locale, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  const found = formats.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
  formats.set(key, found);
  return found;
}

export function formatNumber(locale: Locale, value: number, digits = 3): string {
  return formatOf(locale, digits).format(value);
}

/** How a number ends when it is read aloud; a Latin name that ends in l, m or n (`ng`, `me` too) ends in that sound. */
const digitSounds = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
const latinSounds: Readonly<Record<string, string>> = { l: '엘', m: '엠', n: '엔', ng: '엉', '%': '퍼센트' };

/** A word that ends in the same sound; `es-hangul` knows Hangul only. */
function soundOf(text: string): string {
  const ending = /(%|\d|ng|[lmn](?=e?(?!\p{L})))e?[^\p{L}\d%]*$/iu.exec(text)?.[1]?.toLowerCase();
  if (ending === undefined) return text.replace(/[^\p{L}]+$/u, '');
  return latinSounds[ending] ?? digitSounds[Number(ending)] ?? text;
}

/** Returns the message with every `{name}` replaced; throws on a name that was not given: that is our own mistake. */
export function fill(locale: Locale, message: string, values: Values): string {
  return message.replaceAll(PLACE, (_place, name: string, particle?: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${message}"`);
    const text = typeof value === 'number' ? formatNumber(locale, value) : value;
    return particle === undefined ? text : text + josa.pick(soundOf(text), particle as Particle);
  });
}
