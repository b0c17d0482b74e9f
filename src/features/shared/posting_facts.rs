//! The words of a posting: what it is, where it stands, and what anybody will read of it.

use crate::text::{self, I18n, t_count, t_string, use_i18n};
use crate::ui::{Tag, Tone};
use contract::traineeships::{ClosingReason, Posting, PostingDetails, PostingKind, PostingStatus, PublicPosting};
use leptos::prelude::*;

/// What is offered.
pub fn kind_words(i18n: I18n, kind: PostingKind) -> &'static str {
    match kind {
        PostingKind::Traineeship => t_string!(i18n, postings.kind_traineeship),
        PostingKind::CurricularTraineeship => t_string!(i18n, postings.kind_curricular),
        PostingKind::ApprenticeshipFirst => t_string!(i18n, postings.kind_first),
        PostingKind::ApprenticeshipSecond => t_string!(i18n, postings.kind_second),
        PostingKind::ApprenticeshipThird => t_string!(i18n, postings.kind_third),
    }
}

/// Where a posting stands.
pub fn status_words(i18n: I18n, status: PostingStatus) -> &'static str {
    match status {
        PostingStatus::Draft => t_string!(i18n, postings.status_draft),
        PostingStatus::Submitted => t_string!(i18n, postings.status_submitted),
        PostingStatus::Returned => t_string!(i18n, postings.status_returned),
        PostingStatus::Open => t_string!(i18n, postings.status_open),
        PostingStatus::Paused => t_string!(i18n, postings.status_paused),
        PostingStatus::Closed => t_string!(i18n, postings.status_closed),
    }
}

/// Why a posting is over.
pub fn closing_words(i18n: I18n, why: ClosingReason) -> &'static str {
    match why {
        ClosingReason::Filled => t_string!(i18n, postings.closed_filled),
        ClosingReason::GivenUp => t_string!(i18n, postings.closed_given_up),
        ClosingReason::Expired => t_string!(i18n, postings.closed_expired),
    }
}

/// How many people are looked for, and until when one can apply.
pub fn places_until(i18n: I18n, places: u16, until: chrono::NaiveDate) -> String {
    let places = t_count!(i18n, places, postings.places_one, postings.places_many);
    t_string!(i18n, postings.places_until, places = places, day = text::day_and_year(i18n, until))
}

/// Where a posting stands, with its shape and colour.
#[component]
pub fn PostingTag(
    /// Where it stands.
    status: PostingStatus,
) -> impl IntoView {
    let i18n = use_i18n();
    let tone = match status {
        PostingStatus::Draft | PostingStatus::Closed => Tone::Neutral,
        PostingStatus::Submitted => Tone::Waiting,
        PostingStatus::Returned => Tone::Bad,
        PostingStatus::Open => Tone::Good,
        PostingStatus::Paused => Tone::Careful,
    };
    view! { <Tag tone>{move || status_words(i18n, status)}</Tag> }
}

/// What a posting will say to anybody once it is published. Whether accessibility was verified is not known here.
pub fn as_public(posting: &Posting) -> PublicPosting {
    let Posting { company_name, municipality, status, closed_because, .. } = posting.clone();
    let public = of_details(posting.details.clone(), company_name, municipality);
    PublicPosting { id: posting.id, status, closed_because, ..public }
}

/// The same of words that no posting has yet.
pub fn of_details(details: PostingDetails, company_name: String, municipality: String) -> PublicPosting {
    PublicPosting {
        id: contract::ids::PostingId(uuid::Uuid::nil()),
        kind: details.kind,
        title: details.title,
        company_name,
        municipality,
        tasks: details.tasks,
        occupation: details.occupation,
        starts_on: details.starts_on,
        ends_on: details.ends_on,
        weekly_hours: details.weekly_hours,
        allowance_cents: details.allowance_cents,
        with_meals: details.with_meals,
        places: details.places,
        open_until: details.open_until,
        questions: details.questions,
        accessibility: details.accessibility.filter(|said| !said.trim().is_empty()),
        is_accessibility_verified: false,
        status: PostingStatus::Draft,
        closed_because: None,
        answers: None,
    }
}
