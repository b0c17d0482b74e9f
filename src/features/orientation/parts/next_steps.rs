//! Where it leads: what somebody can do today.

use crate::routes::{Route, search_href};
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{CardLink, CentreInHand, Icon, Level};
use contract::orientation::OccupationId;
use contract::traineeships::PostingSearch;
use leptos::prelude::*;

/// A talk, a group session and a desk, all at a centre; and what companies offer.
#[component]
pub fn NextSteps(
    /// What is looked for among the postings; everything, where it is no certain occupation.
    #[prop(optional)]
    occupations: Vec<OccupationId>,
) -> impl IntoView {
    let i18n = use_i18n();
    let centres = Route::Centres.href();
    let postings = search_href(&PostingSearch { occupations, ..PostingSearch::default() });
    let at_hand = CentreInHand::expect();
    // To the times of the centre at hand; where there is none, one is chosen first.
    let talk = Signal::derive(move || {
        let centre = at_hand.get().and_then(|centre| centre.id.parse().ok());
        centre.map_or(Route::Centres, |centre| Route::BookAppointment { centre, moving: None }).href()
    });
    view! {
        <section class="section no-print" aria-labelledby="next">
            <h2 id="next">{t!(i18n, orientation.next_title)}</h2>
            <div class="grid">
                <CardLink
                    level=Level::Three
                    icon=Icon::People
                    href=talk
                    title=t_signal!(i18n, orientation.next_talk)
                >
                    {t!(i18n, orientation.next_talk_text)}
                </CardLink>
                <CardLink
                    level=Level::Three
                    icon=Icon::People
                    href=Route::GroupSessions.href()
                    title=t_signal!(i18n, groups.from_orientation)
                >
                    {t!(i18n, groups.from_orientation_text)}
                </CardLink>
                <CardLink
                    level=Level::Three
                    icon=Icon::Search
                    href=postings
                    title=t_signal!(i18n, orientation.next_posting)
                >
                    {t!(i18n, orientation.next_posting_text)}
                </CardLink>
                <CardLink level=Level::Three icon=Icon::Desk href=centres title=t_signal!(i18n, orientation.next_desk)>
                    {t!(i18n, orientation.next_desk_text)}
                </CardLink>
            </div>
        </section>
    }
}
