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

/** Asks the server for a file by a request with a body, and gives it to the person. */
export async function fetchAndSave(address, generation, body, name) {
  const headers = { "Content-Type": "application/json", "Portalavoro-App": generation };
  const answer = await fetch(address, { method: "POST", headers, body, redirect: "error", credentials: "same-origin" });
  if (!answer.ok || !answer.headers.get("content-type")?.startsWith("application/pdf")) throw new Error(name);
  give(name, await answer.blob());
}

/** Gives the person a file that was made on this device. */
export function save(name, type, text) {
  give(name, new Blob([text], { type }));
}

function give(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
