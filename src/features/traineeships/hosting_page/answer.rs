//! The answer: the verdict in a line, four figures, and then each line with its source.

use super::form::{Form, STEP_HEADING};
use super::recap::Recap;
use crate::features::shared::finding_lines::Lines;
use crate::features::traineeships::words;
use crate::platform::document;
use crate::routes::Route;
use crate::text::{self, t, t_count, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Confirm, Icon, IconView, LinkButton, Notice, NoticeKind};
use contract::traineeships::{Finding, FindingCode, HostCheck, HostingAnswer, Verdict, hosting};
use leptos::prelude::*;

/// What the rules say to what was answered.
#[component]
pub fn Answer(
    /// The fields.
    form: Form,
) -> impl IntoView {
    // Nothing is wrong with them here: the steps and the draft were read.
    form.read().ok().map(|check| view! { <Told form answer=hosting(&check) check /> })
}

/// The answer, told.
#[component]
fn Told(
    /// The fields.
    form: Form,
    /// What they say.
    check: HostCheck,
    /// What the rules say.
    answer: HostingAnswer,
) -> impl IntoView {
    let i18n = use_i18n();
    let HostingAnswer { verdict, reasons, places, how_many, how_long, whom, how_much, prepare } = answer;
    let tiles = [
        places.map(|places| (t_signal!(i18n, traineeships.tile_places), number(i18n, places.total))),
        places
            .filter(|places| !places.outside)
            .map(|places| (t_signal!(i18n, traineeships.tile_left), number(i18n, places.left))),
        longest(&how_long).map(|line| (t_signal!(i18n, traineeships.tile_longest), figure(i18n, line))),
        of(&how_much, FindingCode::LeastAllowance)
            .map(|line| (t_signal!(i18n, traineeships.tile_least), figure(i18n, line))),
    ];
    let (region, date) = (check.region, check.date);
    let about = move || {
        let day = text::day_and_year(i18n, date);
        t_string!(i18n, traineeships.for_place, region = words::region(i18n, region), day = day)
    };
    let left = move || {
        places.map(|places| match places.left {
            _ if places.outside => t_string!(i18n, traineeships.left_outside).to_owned(),
            left => t_count!(i18n, left, traineeships.left_one, traineeships.left_many),
        })
    };
    let may = matches!(verdict, Verdict::Yes | Verdict::OtherPerson);
    let sections = [
        ("reasons", t_signal!(i18n, traineeships.reasons_title), reasons, false),
        ("how-many", t_signal!(i18n, traineeships.how_many_title), how_many, false),
        ("how-long", t_signal!(i18n, traineeships.how_long_title), how_long, false),
        ("whom", t_signal!(i18n, traineeships.whom_title), whom, false),
        ("how-much", t_signal!(i18n, traineeships.how_much_title), how_much, false),
        ("prepare", t_signal!(i18n, traineeships.prepare_title), prepare, true),
    ];
    let sections = sections.into_iter().filter(|(_, _, lines, _)| !lines.is_empty());
    view! {
        <div class=verdict_class(verdict)>
            <IconView icon=verdict_icon(verdict) />
            <div>
                <h2 id=STEP_HEADING tabindex="-1">{move || words::verdict(i18n, verdict)}</h2>
                <p>{about}</p>
                {move || may.then(left).flatten().map(|left| view! { <p><strong>{left}</strong></p> })}
            </div>
        </div>
        {(verdict != Verdict::NotKnown)
            .then(|| {
                let tiles = tiles
                    .into_iter()
                    .flatten()
                    .map(|(name, value)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> })
                    .collect_view();
                view! { <dl class="hosting-tiles">{tiles}</dl> }
            })}
        <Notice kind=NoticeKind::Warning title=t_signal!(i18n, traineeships.care_title)>
            {t!(i18n, traineeships.care_text)}
        </Notice>
        {sections
            .map(|(id, title, lines, numbered)| view! { <Lines id title lines numbered /> })
            .collect_view()}
        <Recap form check />
        <Ways form />
    }
}

/// Where to go from here.
#[component]
fn Ways(
    /// The fields.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let asks = RwSignal::new(false);
    view! {
        <div class="actions">
            <LinkButton href=Route::Centres.href() icon=Icon::Pin>
                {t!(i18n, traineeships.find_centre)}
            </LinkButton>
            <Button kind=ButtonKind::Secondary icon=Icon::Print on_press=|()| document::print()>
                {t!(i18n, traineeships.print)}
            </Button>
            <Button kind=ButtonKind::Quiet icon=Icon::Again on_press=move |()| asks.set(true)>
                {t!(i18n, traineeships.again)}
            </Button>
        </div>
        <Confirm
            open=asks
            title=t_signal!(i18n, traineeships.again_title)
            text=t_signal!(i18n, traineeships.again_text)
            action=t_signal!(i18n, traineeships.again)
            on_confirm=move |()| form.clear()
        />
    }
}

fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "verdict verdict-yes",
        Verdict::OtherPerson | Verdict::WhenFree | Verdict::NotKnown => "verdict verdict-partly",
        Verdict::No => "verdict verdict-no",
    }
}

fn verdict_icon(verdict: Verdict) -> Icon {
    match verdict {
        Verdict::Yes => Icon::Check,
        Verdict::OtherPerson | Verdict::WhenFree => Icon::Warning,
        Verdict::NotKnown => Icon::Info,
        Verdict::No => Icon::Cross,
    }
}

/// A count, as people write it.
fn number(i18n: text::I18n, count: u32) -> Signal<String> {
    Signal::derive(move || text::number(i18n, f64::from(count), 0))
}

/// A line's amount.
fn figure(i18n: text::I18n, line: Finding) -> Signal<String> {
    Signal::derive(move || line.figure.map(|figure| words::quantity(i18n, figure)).unwrap_or_default())
}

fn of(lines: &[Finding], code: FindingCode) -> Option<Finding> {
    lines.iter().find(|line| line.code == code).cloned()
}

/// The longest time of whom is looked for: the first that is not the shortest.
fn longest(lines: &[Finding]) -> Option<Finding> {
    lines.iter().find(|line| line.code != FindingCode::Shortest).cloned()
}
