//! The floor: the plan and the list of its spaces, adding one, changing the chosen one, and the codes to print.

use super::codes_sheet::CodesSheet;
use super::floor_form::{FloorErrors, SpaceFields, kind_words};
use super::floor_plan::EditablePlan;
use super::floor_state::{decimetres, metres};
use super::in_the_way::InTheWay;
use super::section::Floor;
use super::section_form::{SectionFoot, SectionForm};
use crate::features::shared::lazy::{lazy, lazy_part};
use crate::platform::ids;
use crate::text::{t, use_i18n};
use crate::ui::{Button, ButtonKind, Icon};
use contract::ids::SpaceId;
use contract::network::{Centre, SpaceKind};
use leptos::prelude::*;

lazy_part!(PLAN = operator_plan, operator::centre::floor::plan(Plan), is_page: false);
lazy_part!(SPACE = operator_space, operator::centre::floor::space(ChosenSpace), is_page: false);
lazy_part!(CODES = operator_codes, operator::centre::floor::codes(RwSignal<Centre>), is_page: false);

/// What the drawing of the floor is made of.
#[derive(Clone, Copy)]
pub struct Plan {
    form: SectionForm<Floor>,
    chosen: RwSignal<Option<SpaceId>>,
}

/// The drawing, a file of its own.
pub fn plan(Plan { form, chosen }: Plan) -> AnyView {
    view! { <EditablePlan form chosen /> }.into_any()
}

/// The space whose fields are shown.
#[derive(Clone, Copy)]
pub struct ChosenSpace {
    id: SpaceId,
    form: SectionForm<Floor>,
    chosen: RwSignal<Option<SpaceId>>,
}

/// The fields of a space, a file of its own.
pub fn space(ChosenSpace { id, form, chosen }: ChosenSpace) -> AnyView {
    view! { <SpaceFields id form chosen /> }.into_any()
}

/// The codes to print, a file of its own.
pub fn codes(about: RwSignal<Centre>) -> AnyView {
    view! { <CodesSheet about /> }.into_any()
}

/// The tab.
#[component]
pub fn FloorTab(
    /// The centre.
    about: RwSignal<Centre>,
) -> impl IntoView {
    let i18n = use_i18n();
    let form = SectionForm::<Floor>::new(about);
    let chosen = RwSignal::new(None::<SpaceId>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.save();
    };
    let add = move |()| {
        let id = SpaceId(ids::new_id());
        form.change(|floor| floor.add(id, SpaceKind::Desk));
        chosen.set(Some(id));
    };
    let has_plan = Memo::new(move |_| form.typed.with(|floor| floor.plan.width > 0 && floor.plan.height > 0));
    view! {
        <form class="floor-form" novalidate on:submit=save>
            <p>{t!(i18n, operator.floor_text)}</p>
            <div class="floor-columns">
                <div class="stack">
                    {move || {
                        if has_plan.get() {
                            lazy(PLAN, Plan { form, chosen })
                        } else {
                            view! { <p class="soft">{t!(i18n, operator.no_plan)}</p> }.into_any()
                        }
                    }}
                    <Show when=move || has_plan.get()>
                        <PlanSize form />
                    </Show>
                </div>
                <div class="stack">
                    <SpaceList form chosen />
                    <Button kind=ButtonKind::Secondary icon=Icon::Plus on_press=add>
                        {t!(i18n, operator.add_space)}
                    </Button>
                    {move || {
                        chosen
                            .get()
                            .map(|id| view! { <div class="form space-fields">{lazy(SPACE, ChosenSpace { id, form, chosen })}</div> })
                    }}
                </div>
            </div>
            <FloorErrors form />
            <InTheWay form />
            <SectionFoot form />
        </form>
        {lazy(CODES, about)}
    }
}

/// The spaces as a list: what the drawing says, in words.
#[component]
fn SpaceList(form: SectionForm<Floor>, chosen: RwSignal<Option<SpaceId>>) -> impl IntoView {
    let i18n = use_i18n();
    let spaces = Memo::new(move |_| {
        form.typed.with(|floor| {
            floor.spaces.iter().map(|space| (space.id, space.label.clone(), space.kind)).collect::<Vec<_>>()
        })
    });
    let item = move |(id, label, kind): (SpaceId, String, SpaceKind)| {
        view! {
            <li>
                <button
                    type="button"
                    class="chip"
                    aria-pressed=move || if chosen.get() == Some(id) { "true" } else { "false" }
                    on:click=move |_| chosen.set(Some(id))
                >
                    <span>
                        <strong>{label}</strong>
                        " "
                        {move || kind_words(i18n, kind)}
                    </span>
                </button>
            </li>
        }
    };
    view! {
        <ul class="space-list">
            <For each=move || spaces.get() key=|space| space.clone() children=item />
        </ul>
    }
}

/// How large the floor is.
#[component]
fn PlanSize(form: SectionForm<Floor>) -> impl IntoView {
    let i18n = use_i18n();
    let side = move |words: AnyView, id: &'static str, is_width: bool| {
        let read = move || form.typed.with(|floor| metres(if is_width { floor.plan.width } else { floor.plan.height }));
        let write = move |event| {
            if let Some(value) = decimetres(&event_target_value(&event)) {
                form.change(|floor| {
                    let (width, height) = (floor.plan.width, floor.plan.height);
                    if is_width { floor.resize(value, height) } else { floor.resize(width, value) }
                });
            }
        };
        view! {
            <div class="field">
                <label for=id>{words}</label>
                <input id=id type="text" inputmode="decimal" prop:value=read on:change=write />
            </div>
        }
    };
    view! {
        <div class="measures">
            {side(t!(i18n, operator.plan_width).into_any(), "plan-width", true)}
            {side(t!(i18n, operator.plan_height).into_any(), "plan-height", false)}
        </div>
    }
}
