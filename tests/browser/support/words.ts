// The app's own texts, so that a test names what a person reads and follows when the words get better.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Language = "it" | "en";

/** A text by `namespace.key`, its values filled in. A key that is not there fails. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

const LOCALES = join(import.meta.dirname, "../../../src/text/locales");

/** The texts of a language. */
export function words(language: Language): Words {
  const folder = join(LOCALES, language);
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const namespace = JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, string>;
    for (const [key, text] of Object.entries(namespace)) texts.set(`${file.replace(".json", "")}.${key}`, text);
  }
  return (key, values = {}) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`there is no text ${key} in ${language}`);
    return text.replace(/\{\{ *(\w+) *\}\}/g, (_, name: string) => {
      if (!(name in values)) throw new Error(`the text ${key} needs a value for ${name}`);
      return String(values[name]);
    });
  };
}

export const it = words("it");

/** A text whose values can be anything. */
export function pattern(words: Words, key: string, names: string[]): RegExp {
  const holes = Object.fromEntries(names.map((name) => [name, "\u0000"]));
  const escaped = words(key, holes).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(escaped.replaceAll("\u0000", ".+?"));
}
