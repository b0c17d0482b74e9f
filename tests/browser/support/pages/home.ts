// The pages that are always there.
import type { AppPage } from "./page";

export const HOME: AppPage[] = [
  { name: "home", address: () => "/", ready: (words) => words("home.title") },
  { name: "accessibility", address: () => "/accessibility", ready: (words) => words("accessibility.title") },
  { name: "not found", address: () => "/nessuna-pagina", ready: (words) => words("shell.not_found_title") },
];
