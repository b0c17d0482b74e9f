//! One space: its name, what it is for, how many it holds, what it offers, where it stands.

use super::floor_state::{decimetres, metres};
use super::section::Floor;
use super::section_form::SectionForm;
use crate::text::{I18n, sentence, t, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Icon, IconView};
use contract::ids::SpaceId;
use contract::network::{EditSpace, SpaceFeature, SpaceKind};
use contract::problem::Code;
use leptos::prelude::*;

/// The fields of the chosen space.
#[component]
pub fn SpaceFields(
    /// The space.
    id: SpaceId,
    /// The floor.
    form: SectionForm<Floor>,
    /// The space that is chosen.
    chosen: RwSignal<Option<SpaceId>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let space = Memo::new(move |_| form.typed.with(|floor| floor.space(id).cloned()));
    let change = move |change: &dyn Fn(&mut EditSpace)| {
        form.change(|floor| {
            if let Some(space) = floor.spaces.iter_mut().find(|space| space.id == id) {
                change(space);
            }
        });
    };
    let label = move || space.with(|space| space.as_ref().map(|space| space.label.clone()).unwrap_or_default());
    let kind = move || space.with(|space| space.as_ref().map(|space| space.kind));
    let places = move || space.with(|space| space.as_ref().map(|space| space.places.to_string()).unwrap_or_default());
    let option = move |of: SpaceKind| {
        view! {
            <option value=kind_name(of) selected=move || kind() == Some(of)>
                {move || kind_words(i18n, of)}
            </option>
        }
    };
    let choose_kind = move |event| {
        let name = event_target_value(&event);
        if let Some(kind) = SpaceKind::ALL.into_iter().find(|kind| kind_name(*kind) == name) {
            change(&|space| space.kind = kind);
        }
    };
    let write_places = move |event| {
        if let Ok(places) = event_target_value(&event).trim().parse() {
            change(&|space| space.places = places);
        }
    };
    let remove = move |()| {
        chosen.set(None);
        form.change(|floor| floor.remove(id));
    };
    let measure = move |words: AnyView,
                        name: &'static str,
                        read: fn(&EditSpace) -> u16,
                        write: fn(&mut EditSpace, u16)| {
        let field = format!("space-{name}");
        view! {
            <div class="field">
                <label for=field.clone()>{words}</label>
                <input
                    id=field
                    type="text"
                    inputmode="decimal"
                    prop:value=move || space.with(|space| space.as_ref().map(|space| metres(read(space))).unwrap_or_default())
                    on:change=move |event| {
                        if let Some(value) = decimetres(&event_target_value(&event)) {
                            change(&|space| write(space, value));
                        }
                    }
                />
            </div>
        }
    };
    view! {
        <div class="field">
            <label for="space-label">{t!(i18n, operator.space_label)}</label>
            <input
                id="space-label"
                type="text"
                maxlength="20"
                prop:value=label
                on:input=move |event| change(&|space| space.label = event_target_value(&event))
            />
        </div>
        <div class="field">
            <label for="space-kind">{t!(i18n, operator.space_kind)}</label>
            <select id="space-kind" on:change=choose_kind>
                {SpaceKind::ALL.map(option).collect_view()}
            </select>
        </div>
        <div class="field">
            <label for="space-places">{t!(i18n, operator.space_places)}</label>
            <input id="space-places" type="text" inputmode="numeric" prop:value=places on:change=write_places />
        </div>
        <fieldset class="section">
            <legend>{t!(i18n, operator.space_features)}</legend>
            {SpaceFeature::ALL
                .map(|feature| {
                    let name = format!("space-feature-{feature:?}");
                    let is_there = move || {
                        space.with(|space| space.as_ref().is_some_and(|space| space.features.contains(&feature)))
                    };
                    let toggle = move |event| {
                        let checked = event_target_checked(&event);
                        change(&|space| {
                            space.features.retain(|other| *other != feature);
                            if checked {
                                space.features.push(feature);
                            }
                        });
                    };
                    view! {
                        <div class="check">
                            <input type="checkbox" id=name.clone() prop:checked=is_there on:change=toggle />
                            <label for=name>{move || feature_words(i18n, feature)}</label>
                        </div>
                    }
                })
                .collect_view()}
        </fieldset>
        <fieldset class="section">
            <legend>{t!(i18n, operator.space_place)}</legend>
            <p class="field-help">{t!(i18n, operator.space_place_help)}</p>
            <div class="measures">
                {measure(
                    t!(i18n, operator.from_left).into_any(),
                    "x",
                    |space| space.rect.x,
                    |space, value| space.rect.x = value,
                )}
                {measure(
                    t!(i18n, operator.from_top).into_any(),
                    "y",
                    |space| space.rect.y,
                    |space, value| space.rect.y = value,
                )}
                {measure(
                    t!(i18n, operator.width).into_any(),
                    "width",
                    |space| space.rect.width,
                    |space, value| space.rect.width = value,
                )}
                {measure(
                    t!(i18n, operator.height).into_any(),
                    "height",
                    |space| space.rect.height,
                    |space, value| space.rect.height = value,
                )}
            </div>
        </fieldset>
        <div class="actions">
            <Button kind=ButtonKind::Danger icon=Icon::Delete on_press=remove>
                {t!(i18n, operator.remove_space)}
            </Button>
        </div>
    }
}

/// What is wrong with the floor, each with its space.
#[component]
pub fn FloorErrors(
    /// The floor.
    form: SectionForm<Floor>,
) -> impl IntoView {
    let i18n = use_i18n();
    let errors = move || {
        form.submission.errors.all().into_iter().map(move |error| {
            let index =
                error.field.strip_prefix("spaces.").and_then(|rest| rest.split('.').next()?.parse::<usize>().ok());
            let label = form
                .typed
                .with(|floor| index.and_then(|index| floor.spaces.get(index)).map(|space| space.label.clone()));
            let words = if error.code == Code::OutOfRange && error.field.ends_with(".rect") {
                t_string!(i18n, operator.outside_plan)
            } else {
                sentence(i18n, error.code)
            };
            match label {
                Some(label) => format!("{label}: {words}"),
                None => words.to_owned(),
            }
        })
    };
    view! {
        <div role="alert">
            {move || {
                errors()
                    .map(|words| view! { <p class="field-error"><IconView icon=Icon::Warning /> <span>{words}</span></p> })
                    .collect_view()
            }}
        </div>
    }
}

fn kind_name(kind: SpaceKind) -> &'static str {
    match kind {
        SpaceKind::Desk => "desk",
        SpaceKind::Room => "room",
        SpaceKind::Lab => "lab",
        SpaceKind::InterviewRoom => "interview_room",
        SpaceKind::Reception => "reception",
    }
}

/// A kind of space as people read it.
pub fn kind_words(i18n: I18n, kind: SpaceKind) -> &'static str {
    match kind {
        SpaceKind::Desk => t_string!(i18n, operator.kind_desk),
        SpaceKind::Room => t_string!(i18n, operator.kind_room),
        SpaceKind::Lab => t_string!(i18n, operator.kind_lab),
        SpaceKind::InterviewRoom => t_string!(i18n, operator.kind_interview_room),
        SpaceKind::Reception => t_string!(i18n, operator.kind_reception),
    }
}

fn feature_words(i18n: I18n, feature: SpaceFeature) -> &'static str {
    match feature {
        SpaceFeature::Power => t_string!(i18n, operator.feature_power),
        SpaceFeature::Screen => t_string!(i18n, operator.feature_screen),
        SpaceFeature::Quiet => t_string!(i18n, operator.feature_quiet),
        SpaceFeature::Adjustable => t_string!(i18n, operator.feature_adjustable),
        SpaceFeature::Wheelchair => t_string!(i18n, operator.feature_wheelchair),
    }
}
