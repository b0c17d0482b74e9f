// Questions about traineeships, drawn at random from a number, so that a run can be drawn again.

/** Numbers from 0 to 1, always the same for the same beginning (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const REGIONS = ["basilicata", "emilia_romagna", "piemonte", "puglia", "sardegna", "trento", "veneto"];
const KINDS = ["curricular_traineeship", "apprenticeship_first", "apprenticeship_second", "apprenticeship_third"];
const USES = ["without_training", "replacing_staff", "required_role", "regulated_acts"];
const PAPERS = [
  "agreement",
  "project",
  "accident_insurance",
  "liability_insurance",
  "start_notice",
  "register",
  "dossier",
  "attestation",
];

/** A question of each kind, for as long as somebody asks. */
export class Questions {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = numbers(seed);
  }

  /** Body of `POST /traineeships/evaluations`. */
  evaluation(): object {
    const starts = this.#whole(0, 4000);
    const kind = this.#often(0.7) ? "traineeship" : this.#one(KINDS);
    return {
      project: {
        kind,
        other_regime: this.#often(0.05) ? this.#one(["transnational", "social_inclusion"]) : null,
        occasion: this.#occasion(),
        starts_on: day(starts),
        ends_on: day(starts + this.#whole(0, kind === "traineeship" ? 900 : 2200)),
        suspensions: this.#some([
          { reason: "maternity", days: this.#whole(1, 150) },
          { reason: "illness", days: this.#whole(20, 40) },
          { reason: "closure", days: this.#whole(10, 20) },
        ]),
        weekly_hours: this.#whole(1, 48),
        at_night: this.#often(0.2),
        allowance_cents: this.#whole(20_000, 80_000),
        with_meals: this.#often(0.3),
        promoter_is_host: this.#often(0.1),
        host_tutor_has: this.#whole(0, 4),
        promoter_tutor_has: this.#whole(15, 24),
        forbidden_uses: this.#often(0.2) ? this.#some(USES) : [],
        validated_by_centre: this.#often(0.3),
        craft: this.#often(0.5),
        documents: this.#some(PAPERS),
      },
      context: {
        region: this.#one(REGIONS),
        date: day(starts),
        moment: this.#one(["planning", "start"]),
        host: this.#host(),
        trainee: this.#often(0.9) ? this.#trainee() : null,
      },
    };
  }

  /** Body of `POST /traineeships/hosting`. */
  hosting(): object {
    return {
      region: this.#one(REGIONS),
      date: day(this.#whole(0, 4000)),
      host: this.#host(),
      occasion: this.#occasion(),
      seeks: this.#protection(),
      age: this.#often(0.7) ? this.#whole(14, 40) : null,
      weekly_hours: this.#whole(1, 48),
      with_meals: this.#often(0.3),
    };
  }

  #host(): object {
    const ended = this.#whole(0, 12);
    return {
      headcount: this.#often(0.9) ? this.#whole(0, 60) : this.#whole(0, 100_000),
      running: this.#whole(0, 4),
      ended,
      hired: this.#whole(0, ended),
      dismissed_on: this.#often(0.2) ? day(this.#whole(0, 4000)) : null,
      is_safe: this.#often(0.9),
      meets_disability_duty: this.#often(0.9),
      has_wage_support: this.#often(0.1),
    };
  }

  #trainee(): object {
    return {
      age: this.#whole(14, 35),
      schooling_done: this.#often(0.9),
      is_qualified: this.#often(0.5),
      status: this.#one(["unemployed", "income_support", "at_risk", "seeking_other", "none"]),
      protection: this.#protection(),
      was_trainee_here: this.#often(0.1),
      worked_here_until: this.#often(0.2) ? day(this.#whole(0, 4000)) : null,
      casual_days: this.#whole(0, 40),
      guardian_signed: this.#often(0.5),
    };
  }

  #occasion(): string {
    return this.#often(0.7) ? "usual" : this.#one(["seasonal", "summer_student"]);
  }

  #protection(): string | null {
    return this.#often(0.3) ? this.#one(["disadvantaged", "disabled"]) : null;
  }

  #often(share: number): boolean {
    return this.#next() < share;
  }

  #whole(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  #one<T>(all: T[]): T {
    return all[this.#whole(0, all.length - 1)];
  }

  #some<T>(all: T[]): T[] {
    return all.filter(() => this.#often(0.5));
  }
}

/** The day so many days after the beginning of 2016: before any act that is known, until far after the last. */
function day(after: number): string {
  return new Date(Date.UTC(2016, 0, 1) + after * 86_400_000).toISOString().slice(0, 10);
}
