// Lighthouse on the pages that people open first: mobile, simulated slow 4G, CPU × 4, each several times on an empty
// browser; the medians count.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

/** How often each page is measured. */
const RUNS = 3;

/** What the median must reach. Scores are of 100, LCP is in milliseconds. */
const BARS = {
  performance: (score) => score >= 98,
  LCP: (time) => time <= 1500,
  CLS: (shift) => shift <= 0.02,
  accessibility: (score) => score === 100,
  "best-practices": (score) => score === 100,
  seo: (score) => score === 100,
};

const CENTRE = "/centres/portalavoro-matera";

/** The pages by name; `as` is the demonstration person who looks. */
const PAGES = {
  home: { path: "/" },
  centre: { path: CENTRE },
  desks: { path: `${CENTRE}/desks` },
  bookings: { path: "/bookings", as: "citizen" },
  orientation: { path: "/orientation" },
  postings: { path: "/postings" },
  posting: { path: "/postings/00000000-0000-7000-8000-000000000800" },
};

/** Measures each page; gives rows to print, each with what it is under. */
export async function measurePages(origin, chromium) {
  const rows = [];
  for (const [name, page] of Object.entries(PAGES)) {
    const headers = page.as ? { Cookie: await cookieOf(origin, page.as) } : undefined;
    const runs = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(origin + page.path, chromium, headers));
    const medians = Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]));
    const under = Object.keys(BARS).filter((key) => !BARS[key](medians[key]));
    rows.push({ page: name, ...medians, under });
  }
  return rows;
}

/** One measure. A trace that the tool itself lost, and says so, is no measure, and is taken again. */
async function measure(address, chromium, headers) {
  const report = await inspect(address, chromium, headers);
  if (report.runtimeError?.code === "NO_NAVSTART") {
    console.error(`Lighthouse lost its trace of ${address}; measuring again`);
    return measure(address, chromium, headers);
  }
  if (report.runtimeError) throw new Error(`Lighthouse on ${address}: ${report.runtimeError.message}`);
  return figures(report);
}

/** Lighthouse's report, from a browser of its own. */
async function inspect(address, chromium, extraHeaders) {
  const browser = await launch({ chromePath: chromium, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"] });
  try {
    const { lhr } = await lighthouse(address, { port: browser.port, logLevel: "error", extraHeaders });
    return lhr;
  } finally {
    await browser.kill();
  }
}

function figures({ categories, audits }) {
  const score = (category) => Math.round(categories[category].score * 100);
  const figure = (audit) => audits[audit].numericValue;
  return {
    performance: score("performance"),
    LCP: Math.round(figure("largest-contentful-paint")),
    CLS: Number(figure("cumulative-layout-shift").toFixed(3)),
    TBT: Math.round(figure("total-blocking-time")),
    accessibility: score("accessibility"),
    "best-practices": score("best-practices"),
    seo: score("seo"),
    bytes: figure("total-byte-weight"),
  };
}

async function cookieOf(origin, role) {
  const answer = await fetch(`${origin}/api/v1/sign-in/demonstration`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ role }),
  });
  if (!answer.ok) throw new Error(`signing in as the demonstration's ${role} gave ${answer.status}`);
  return answer.headers.getSetCookie()[0].split(";")[0];
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}
