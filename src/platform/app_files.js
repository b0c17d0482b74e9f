// What app_files.rs asks of the browser. The files of a build lie beside its script.

/** The texts of these files, whose names have blanks between them, as one JSON array. */
export async function read(names) {
  const text = async (name) => {
    const answer = await fetch(new URL(name, import.meta.url));
    if (!answer.ok) throw new Error(name);
    return answer.text();
  };
  return `[${await Promise.all(names.split(" ").map(text))}]`;
}

/** Gives the person a file that was made on this device. */
export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
