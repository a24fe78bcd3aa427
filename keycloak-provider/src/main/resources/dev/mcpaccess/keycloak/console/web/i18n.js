// Texts in the person's language. A text may hold {names}, and one form for each plural.
import { filesUrl, languages } from "./config.js";

const CHOICE = "mcp-access.language";

let texts = {};
let fallback = {};
let plurals;

export let language = chosen();

function chosen() {
  const wanted = localStorage.getItem(CHOICE);
  return languages.includes(wanted) ? wanted : document.documentElement.lang;
}

async function read(name) {
  const response = await fetch(`${filesUrl}messages/${name}.json`);
  return response.json();
}

export async function loadTexts() {
  plurals = new Intl.PluralRules(language);
  document.documentElement.lang = language;
  [texts, fallback] = await Promise.all([read(language), language === "en" ? {} : read("en")]);
}

export async function choose(wanted) {
  localStorage.setItem(CHOICE, wanted);
  language = wanted;
  await loadTexts();
}

export function has(key) {
  return key in texts || key in fallback;
}

/** The text of this key; `count` among the values picks the plural. */
export function t(key, values = {}) {
  const found = texts[key] ?? fallback[key] ?? key;
  const text = typeof found === "string" ? found : (found[plurals.select(values.count)] ?? found.other);
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? format(values[name]) : whole));
}

function format(value) {
  return typeof value === "number" ? number(value) : value;
}

export const number = (value) => new Intl.NumberFormat(language).format(value);

export function nameOfLanguage(code) {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code);
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** A moment's day by the person's own clock; a day without a clock is what it is. */
export function date(iso) {
  const options = { dateStyle: "medium", ...(iso.length === "2026-01-31".length && { timeZone: "UTC" }) };
  return new Intl.DateTimeFormat(language, options).format(new Date(iso));
}

/** The day of a moment by the person's own clock, as a date field has it. */
export function dayOf(moment) {
  const two = (part) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function dateTime(iso) {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}

const UNITS = [
  ["day", 86400],
  ["hour", 3600],
  ["minute", 60],
];

/** How long ago, up to a month; then the date. */
export function ago(iso) {
  const seconds = (new Date(iso) - Date.now()) / 1000;
  if (Math.abs(seconds) > 30 * 86400) {
    return date(iso);
  }
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ["second", 1];
  return unit === "second" ? t("justNow") : words.format(Math.round(seconds / size), unit);
}
