// Cuts Titillium Web down to what Italian and English need. Usage: node subset-fonts.mjs FOLDER WEIGHT…
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";

/** Printable ASCII, the accented letters of Italian names and of its neighbours, and typographers' marks. */
const LETTERS =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join("") +
  "ÀÁÈÉÌÍÒÓÙÚàáèéìíòóùúÄÖÜäöüßÇçÑñ" +
  "\u00a0«»“”‘’–—…·•°§€×→←";

const [folder, ...weights] = process.argv.slice(2);
for (const weight of weights) {
  const name = `titillium-web-latin-${weight}-normal.woff2`;
  const original = await readFile(join("node_modules/@fontsource/titillium-web/files", name));
  const small = await subsetFont(original, LETTERS, { targetFormat: "woff2" });
  await writeFile(join(folder, `titillium-web-${weight}.woff2`), small);
}
