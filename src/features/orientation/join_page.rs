//! Where a student joins a class, without an account: the code, typed or scanned. From then on everything is on this phone
//! until they hand in.

mod form;
mod in_class;

use super::device::{self, InClass};
use super::files::use_statements;
use super::handing_in::use_hand_ins;
use super::parts::RequestCard;
use crate::features::shared::faces::faces;
use crate::platform::{clock, document};
use crate::text::{t, t_string, use_i18n};
use crate::ui::{LiveRegion, PAGE_HEADING, PageHeading, SkeletonShape};
use form::JoinForm;
use in_class::InClassFace;
use leptos::prelude::*;

/// Joining, or the class that the phone is in.
#[component]
pub fn JoinPage() -> impl IntoView {
    let i18n = use_i18n();
    let class = RwSignal::new(device::class().filter(|class| class.takes_results(clock::now())));
    let (is_new, has_left) = (RwSignal::new(false), RwSignal::new(false));
    let joined = move |joined: InClass| {
        device::enter_class(joined.clone());
        is_new.set(true);
        has_left.set(false);
        class.set(Some(joined));
    };
    let left = move |()| {
        device::leave_class();
        has_left.set(true);
        class.set(None);
        // The button that was pressed is gone.
        document::focus(PAGE_HEADING);
    };
    let said = move || if has_left.get() { t_string!(i18n, classes.has_left).to_owned() } else { String::new() };
    let is_in = Memo::new(move |_| class.with(Option::is_some));
    let title = Signal::derive(move || match is_in.get() {
        true => t_string!(i18n, classes.your_class).to_owned(),
        false => t_string!(i18n, classes.join_title).to_owned(),
    });
    let lead = MaybeProp::derive(move || (!is_in.get()).then(|| t_string!(i18n, classes.join_lead).to_owned()));
    view! {
        <div class="page page-narrow">
            <PageHeading title lead />
            <LiveRegion message=Signal::derive(said) />
            <HandIns />
            {move || match class.get() {
                Some(class) => {
                    let face = move |files| {
                        let class = class.clone();
                        view! { <InClassFace files class is_new=is_new.get_untracked() on_left=left /> }
                    };
                    faces(use_statements(), SkeletonShape::Lines(3), face).into_any()
                }
                None => view! { <JoinForm on_joined=joined /> }.into_any(),
            }}
        </div>
    }
}

/// What was handed in from this phone and has no last word, or one that nobody has read: also after somebody signed out,
/// and of a class that the phone has left.
#[component]
fn HandIns() -> impl IntoView {
    let i18n = use_i18n();
    let hand_ins = use_hand_ins();
    let card = |entry| view! { <li><RequestCard entry /></li> };
    move || {
        let entries = hand_ins.get();
        (!entries.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="hand-ins">
                    <h2 id="hand-ins">{t!(i18n, classes.hand_ins_title)}</h2>
                    <ul class="class-list">{entries.into_iter().map(card).collect_view()}</ul>
                </section>
            }
        })
    }
}
